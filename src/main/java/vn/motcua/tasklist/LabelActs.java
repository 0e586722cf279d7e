package vn.motcua.tasklist;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.motcua.access.Acting;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;
import vn.motcua.tasklist.UnitLabels.UnitLabel;

/** A label put on the dossiers of many tasks, or taken off. */
@Configuration(proxyBeanMethods = false)
class LabelActs {

    static final String LABEL = "LABEL";
    static final String UNLABEL = "UNLABEL";

    private static final String INPUT = "label";

    @Bean
    BundleAct labelling(Admission admission, UnitLabels labels) {
        return BundleAct.of(LABEL, (task, input) -> {
                    var dossier = admission.find(task, Acting.person()).dossier();
                    return labels.put(named(input, labels, label -> !label.retired()), dossier);
                })
                .asking(INPUT)
                .undoneBy(UNLABEL);
    }

    @Bean
    BundleAct unlabelling(Admission admission, UnitLabels labels) {
        return BundleAct.of(UNLABEL, (task, input) -> {
                    var dossier = admission.find(task, Acting.person()).dossier();
                    return labels.take(named(input, labels, label -> true), dossier);
                })
                .asking(INPUT)
                .undoneBy(LABEL);
    }

    private static UnitLabel named(Map<String, String> input, UnitLabels labels, Predicate<UnitLabel> isFit) {
        return Optional.ofNullable(input.get(INPUT))
                .filter(text -> text.matches("\\d{1,18}"))
                .flatMap(text -> labels.find(Long.parseLong(text), Acting.person()))
                .filter(isFit)
                .orElseThrow(() -> new TaskRefused(Reason.NOT_YOURS, "mark.refused.label"));
    }
}
