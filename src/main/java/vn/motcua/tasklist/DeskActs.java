package vn.motcua.tasklist;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.Acting;
import vn.motcua.journey.Desk;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;

/** What is done to a single task at the desk, done to many: claimed, put back, given to somebody, completed with a form that allows it. */
@Configuration(proxyBeanMethods = false)
class DeskActs {

    static final String CLAIM = "CLAIM";
    static final String RELEASE = "RELEASE";
    static final String ASSIGN = "ASSIGN";
    static final String COMPLETE = "COMPLETE";

    static final String RECEIVER = "receiver";
    static final String REASON = "reason";

    @Bean
    BundleAct claiming(Desk desk, Admission admission) {
        return BundleAct.of(CLAIM, (task, input) -> {
                    if (admission.find(task, Acting.person()).isWith(Acting.person())) return false;
                    desk.claim(task);
                    return true;
                })
                .undoneBy(RELEASE);
    }

    @Bean
    BundleAct releasing(Desk desk, Admission admission) {
        return BundleAct.of(RELEASE, (task, input) -> {
                    if (admission.find(task, Acting.person()).holder() == null) return false;
                    desk.release(task);
                    return true;
                })
                .undoneBy(CLAIM);
    }

    /** Nothing takes it back: whose each task was, and that it was given, stands on its dossier's timeline. */
    @Bean
    BundleAct giving(Assigning assigning) {
        return BundleAct.of(ASSIGN, (task, input) -> assigning.assign(task, assignment(input)))
                .asking(RECEIVER, REASON);
    }

    private static Assignment assignment(Map<String, String> input) {
        return new Assignment(input.get(RECEIVER), input.get(REASON), null);
    }

    /** Claims what is free and completes it; only with a form of the task's own edition that is declared fit for many. */
    @Bean
    BundleAct completing(Desk desk, Admission admission, Forms forms) {
        return BundleAct.of(COMPLETE, (task, input) -> {
            var row = admission.find(task, Acting.person());
            var form = BulkForm.of(forms.of(row.definition(), row.step()))
                    .filter(declared -> row.step().equals(input.get(BulkForm.STEP)))
                    .orElseThrow(() -> new TaskRefused(Reason.NOT_YOURS, "bundle.refused.form"));
            desk.claim(task);
            desk.complete(task, form.filled(input));
            return true;
        });
    }
}
