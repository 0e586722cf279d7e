package vn.motcua.journey;

import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;

/**
 * What the diagrams may ask of one department: its verbs, by name, as {@code ${department.verb}}; and what it does with
 * the forms its officers submit, each as a duty. A subclass is the Spring bean named like the department's lane.
 */
public abstract class Delegates extends AbstractMap<String, JavaDelegate> {

    private final Map<String, JavaDelegate> verbs = new LinkedHashMap<>();
    private final Map<String, FormWork> forms = new LinkedHashMap<>();
    private final Map<String, Duty> duties = new LinkedHashMap<>();
    private @Nullable DutyGuard guard;

    /** Whoever builds the house sets the guard in front of every form of every department. */
    @Autowired
    final void standBehind(DutyGuard guard) {
        this.guard = guard;
    }

    /** A verb that answers a gateway or sets a timer's date. */
    protected final void verb(String name, Verb verb) {
        verbs.put(
                name,
                execution -> execution.setVariables(verb.perform(new DossierCode(execution.getProcessBusinessKey()))
                        .values()));
    }

    /** A verb that no gateway asks anything of. */
    protected final void act(String name, Act act) {
        verb(name, dossier -> {
            act.perform(dossier);
            return Answer.none();
        });
    }

    /** What the department does with the form of one of its user tasks, and which duty that is. */
    protected final void form(String task, Duty duty, FormWork work) {
        duties.put(task, duty);
        forms.put(task, (dossier, form) -> {
            Objects.requireNonNull(guard, "Nobody guards the duties").demand(dossier, duty, form.by());
            return work.receive(dossier, form);
        });
    }

    /** The work behind a user task's form, if this department has that task. */
    public final Optional<FormWork> work(String task) {
        return Optional.ofNullable(forms.get(task));
    }

    /** The duty that a user task is, if this department has that task. */
    final Optional<Duty> duty(String task) {
        return Optional.ofNullable(duties.get(task));
    }

    /** The names of the user tasks whose forms this department receives. */
    public final Set<String> tasks() {
        return forms.keySet();
    }

    @Override
    public final Set<Entry<String, JavaDelegate>> entrySet() {
        return verbs.entrySet();
    }

    /** A verb of a department: one act on one dossier, safe to repeat. */
    @FunctionalInterface
    public interface Verb {
        /** Performs it; a checked exception is an error event of the diagram, an unchecked one a fault. */
        Answer perform(DossierCode dossier) throws Exception;
    }

    /** A verb without an answer. */
    @FunctionalInterface
    public interface Act {
        /** Performs it; a checked exception is an error event of the diagram, an unchecked one a fault. */
        void perform(DossierCode dossier) throws Exception;
    }

    /** What a department does with a submitted form; its answer alone goes to the diagram. */
    @FunctionalInterface
    public interface FormWork {
        /** @throws FormRefused if a field's value can't stand, with the field and the remedy */
        Answer receive(DossierCode dossier, Submission form);
    }
}
