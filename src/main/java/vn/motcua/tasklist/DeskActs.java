package vn.motcua.tasklist;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.Acting;
import vn.motcua.journey.Desk;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;

/** What is done to a single task at the desk, done to many: claimed, put back, completed with a form that allows it. */
@Configuration(proxyBeanMethods = false)
class DeskActs {

    static final String CLAIM = "CLAIM";
    static final String RELEASE = "RELEASE";
    static final String COMPLETE = "COMPLETE";

    @Bean
    BundleAct claiming(Desk desk, Admission admission) {
        return new BundleAct() {
            @Override
            public String key() {
                return CLAIM;
            }

            @Override
            public boolean to(String task, Map<String, String> input) {
                if (admission.find(task, Acting.person()).isWith(Acting.person())) return false;
                desk.claim(task);
                return true;
            }

            @Override
            public Optional<String> inverse() {
                return Optional.of(RELEASE);
            }
        };
    }

    @Bean
    BundleAct releasing(Desk desk, Admission admission) {
        return new BundleAct() {
            @Override
            public String key() {
                return RELEASE;
            }

            @Override
            public boolean to(String task, Map<String, String> input) {
                if (admission.find(task, Acting.person()).holder() == null) return false;
                desk.release(task);
                return true;
            }

            @Override
            public Optional<String> inverse() {
                return Optional.of(CLAIM);
            }
        };
    }

    /** Claims what is free and completes it; only with a form of the task's own edition that is declared fit for many. */
    @Bean
    BundleAct completing(Desk desk, Admission admission, Forms forms) {
        return new BundleAct() {
            @Override
            public String key() {
                return COMPLETE;
            }

            @Override
            public boolean to(String task, Map<String, String> input) {
                var row = admission.find(task, Acting.person());
                var form = BulkForm.of(forms.of(row.definition(), row.step()))
                        .filter(declared -> row.step().equals(input.get(BulkForm.STEP)))
                        .orElseThrow(() -> new TaskRefused(Reason.NOT_YOURS, "bundle.refused.form"));
                desk.claim(task);
                desk.complete(task, form.filled(input));
                return true;
            }
        };
    }
}
