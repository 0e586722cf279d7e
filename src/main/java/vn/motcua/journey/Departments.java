package vn.motcua.journey;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** The departments the diagrams may name, each asked for only when it is named: they need the engine, it needs them. */
@Component
class Departments {

    private final BeanFactory beans;

    Departments(BeanFactory beans) {
        this.beans = beans;
    }

    /** The department of that name, or null: no other bean of the house is within a diagram's reach. */
    @Nullable
    Delegates department(String name) {
        return beans.containsBean(name) && beans.isTypeMatch(name, Delegates.class)
                ? beans.getBean(name, Delegates.class)
                : null;
    }

    /** The verb of a department, or null if there is none of that name. */
    @Nullable
    JavaDelegate verb(String department, String verb) {
        var delegates = department(department);
        return delegates == null ? null : delegates.get(verb);
    }
}
