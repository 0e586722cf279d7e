package vn.motcua.journey;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * All that an expression can reach while it is evaluated: the departments and their verbs, the journey's variables and
 * its business key. It stands alone, so that no other resolver can be asked: no method, no class, no bean, no function.
 */
class AnswersOnly extends ELResolver {

    private final Departments departments;

    AnswersOnly(Departments departments) {
        this.departments = departments;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        var value = base == null ? named(context, property.toString()) : part(base, property.toString());
        if (value == null) throw refused(base, property);
        context.setPropertyResolved(true);
        return value == Nothing.HERE ? null : value;
    }

    private @Nullable Object named(ELContext context, String name) {
        var department = departments.department(name);
        if (department != null) return department;
        if (!(context.getContext(VariableScope.class) instanceof VariableScope scope)) return null;
        if (name.equals("execution") && scope instanceof DelegateExecution) return scope;
        if (!scope.hasVariable(name)) return null;
        var answer = scope.getVariable(name);
        return answer == null ? Nothing.HERE : answer;
    }

    private static @Nullable Object part(Object base, String name) {
        if (base instanceof Delegates department) return department.get(name);
        if (base instanceof DelegateExecution execution && name.equals("processBusinessKey"))
            return execution.getProcessBusinessKey();
        return null;
    }

    @Override
    public Object invoke(
            ELContext context, Object base, Object method, Class<?> @Nullable [] types, Object @Nullable [] arguments) {
        throw refused(base, method);
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        throw refused(base, property);
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public java.util.@Nullable Iterator<java.beans.FeatureDescriptor> getFeatureDescriptors(
            ELContext context, @Nullable Object base) {
        return null;
    }

    private static ELException refused(@Nullable Object base, Object property) {
        return new ELException("No expression may ask for " + property
                + (base == null ? "" : " of " + base.getClass().getName()));
    }

    private enum Nothing {
        HERE
    }
}
