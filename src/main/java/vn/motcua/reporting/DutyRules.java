package vn.motcua.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.access.Separation;
import vn.motcua.access.Separation.Pair;
import vn.motcua.journey.DeployedModels;

/** Says which duties on one dossier are kept apart and why, and which diagrams give two of them to one role. */
@Component
class DutyRules {

    private final DeployedModels models;
    private final MessageSource messages;

    DutyRules(DeployedModels models, MessageSource messages) {
        this.models = models;
        this.messages = messages;
    }

    /** The pairs of duties that are kept apart, by the reason why. */
    List<Rule> rules(Locale reader) {
        var byReason = Separation.pairs().stream()
                .collect(Collectors.groupingBy(Pair::why, LinkedHashMap::new, Collectors.toList()));
        return byReason.entrySet().stream()
                .map(reason -> new Rule(
                        messages.getMessage("separation.why." + reason.getKey(), null, reader),
                        reason.getValue().get(0).hasExceptions(),
                        reason.getValue().stream()
                                .map(pair -> duty(pair.one(), reader) + " - " + duty(pair.other(), reader))
                                .toList()))
                .toList();
    }

    /** What there is to say about the diagrams that new dossiers walk. */
    List<Drawn> models(Locale reader) {
        return models.warnings().stream()
                .map(warning -> new Drawn(
                        warning.file(),
                        messages.getMessage(
                                warning.messageKey(), warning.arguments().toArray(), reader)))
                .toList();
    }

    private String duty(Duty duty, Locale reader) {
        return messages.getMessage("duty." + duty.name(), null, reader);
    }

    /** Pairs of duties that are kept apart for one reason, and whether there are exceptions. */
    record Rule(String why, boolean hasExceptions, List<String> pairs) {}

    /** A diagram and what there is to say about it. */
    record Drawn(String file, String text) {}
}
