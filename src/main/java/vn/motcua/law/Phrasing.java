package vn.motcua.law;

import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.Calculation.Step;
import vn.motcua.dossier.Calculation.WageRow;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.basis.WagePeriod;

/** Puts what was derived into a language. */
record Phrasing(MessageSource messages, Locale locale) {

    Calculation calculation(Outcome outcome) {
        var derivation = outcome.derivation();
        return new Calculation(
                outcome.isEntitled(),
                outcome.amount(),
                outcome.monthly(),
                outcome.from(),
                outcome.until(),
                outcome.perRelative(),
                derivation.refusals().stream()
                        .map(reason -> new Refusal(say(reason.text()), say(reason.law())))
                        .toList(),
                derivation.warnings().stream()
                        .map(reason -> new Warning(say(reason.text()), say(reason.law())))
                        .toList(),
                derivation.lines().stream().map(this::step).toList(),
                outcome.wages().stream().map(this::row).toList());
    }

    String say(MessageSourceResolvable text) {
        return messages.getMessage(text, locale);
    }

    private Step step(Derivation.Line line) {
        return new Step(say(line.what()), signs(say(line.formula())), say(line.value()), say(line.law()));
    }

    private String signs(String formula) {
        return formula.replace("*", say(Text.of("times"))).replace(" - ", " " + say(Text.of("minus")) + " ");
    }

    private WageRow row(WagePeriod period) {
        return new WageRow(
                say(period.range().text()),
                period.months(),
                Rounding.shown(period.pay().wage()),
                period.pay().isAdjusted() ? period.pay().factor() : BigDecimal.ONE.setScale(2),
                Rounding.shown(period.total()));
    }
}
