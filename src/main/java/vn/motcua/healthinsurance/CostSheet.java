package vn.motcua.healthinsurance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Step;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.dossier.Wording;

/** Writes reviewed medical costs down as a calculation sheet, which says that a person reviewed them. */
@Component
class CostSheet {

    private final MessageSource messages;

    CostSheet(MessageSource messages) {
        this.messages = messages;
    }

    /** The sheet of costs of which something is paid. */
    Calculation of(MedicalCosts costs, Optional<Caps.Cap> cap) {
        var steps = new ArrayList<Step>();
        steps.add(step("claimed", costs.claimed(), costs.articles()));
        if (costs.refused() > 0)
            steps.add(new Step(
                    say("refused", costs.refusedReason()),
                    "" + costs.refused(),
                    "" + costs.refused(),
                    costs.articles()));
        steps.add(new Step(
                say("accepted"), costs.claimed() + " - " + costs.refused(), "" + costs.accepted(), costs.articles()));
        cap.ifPresent(each -> steps.add(new Step(
                say("cap", say("care." + costs.care())),
                each.formula(),
                "" + each.dong(),
                each.multiple().article())));
        steps.add(step("paid", costs.accepted(), costs.articles()));
        return new Calculation(
                true, costs.accepted(), null, null, null, null, List.of(), warnings(costs, cap), steps, List.of());
    }

    private List<Warning> warnings(MedicalCosts costs, Optional<Caps.Cap> cap) {
        var warnings = new ArrayList<Warning>();
        warnings.add(new Warning(say("assisted"), costs.articles()));
        cap.filter(each -> each.multiple().isUncertain())
                .ifPresent(each -> warnings.add(
                        new Warning(say("uncertain"), each.multiple().article())));
        return warnings;
    }

    private Step step(String what, long dong, String articles) {
        return new Step(say(what), "" + dong, "" + dong, articles);
    }

    private String say(String key, @Nullable Object... arguments) {
        return messages.getMessage("healthinsurance.sheet." + key, arguments, Wording.VIETNAMESE);
    }
}
