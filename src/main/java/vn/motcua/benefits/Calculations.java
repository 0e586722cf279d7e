package vn.motcua.benefits;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Calculation;

/** What the law gives, for the pages, the diagrams and other systems alike. */
@Component
class Calculations {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final OneTimeSettlement oneTime = new OneTimeSettlement(LawFigures.read());
    private final GroundConditions conditions;
    private final MessageSource messages;

    Calculations(GroundConditions conditions, MessageSource messages) {
        this.conditions = conditions;
        this.messages = messages;
    }

    /** The calculation as it is laid in a dossier, in Vietnamese. */
    Calculation calculate(CalculationRequest request) throws CaseNotClear {
        return calculate(request, VIETNAMESE);
    }

    /** The calculation in a reader's language. */
    Calculation calculate(CalculationRequest request, Locale locale) throws CaseNotClear {
        var outcome = oneTime.settle(request, conditions.of(request.facts().ground()));
        return new Phrasing(messages, locale).calculation(outcome);
    }
}
