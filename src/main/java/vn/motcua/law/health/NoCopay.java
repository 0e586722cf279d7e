package vn.motcua.law.health;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.LawFigures;

/**
 * The certificate of no further co-payment: five continuous years and more than six base salaries paid within the calendar
 * year, from that day to the year's end (Health Insurance Law art. 22.1; Decree 188/2025 art. 18.2).
 */
public record NoCopay(LawFigures figures) implements Benefit {

    private static final BigDecimal MOST_YEARS = BigDecimal.valueOf(120);

    @Override
    public String key() {
        return "no-copay";
    }

    @Override
    public Set<String> facts() {
        return Set.of("copayments", "continuousYears");
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var years = years(facts);
        var all = Copayments.read(on, facts);
        var counted = all.in(Year.from(on));
        checkYears(law, years);
        warnOfOtherYears(law, all, counted);
        var passedOn = new Threshold(law, counted).passedOn();
        if (passedOn == null) refuse(law, counted);
        if (passedOn == null || law.derivation().isRefused()) return Outcome.refused(law.derivation());
        return certify(law, passedOn);
    }

    private static BigDecimal years(Members facts) throws CaseNotClear {
        var years = facts.decimal("continuousYears");
        if (years.signum() < 0 || years.compareTo(MOST_YEARS) > 0)
            throw new CaseNotClear(facts.field("continuousYears"), "no-copay.years", MOST_YEARS);
        return Rounding.bare(years);
    }

    private static void checkYears(Law law, BigDecimal years) throws CaseNotClear {
        var needed = law.figure("no-copay.years");
        var article = Text.plain(needed.article());
        law.derivation().step(Text.of("no-copay.step.years", needed.value()), years.toPlainString(), years, article);
        if (years.compareTo(needed.value()) < 0)
            law.derivation().refuse(Text.of("no-copay.refusal.years", years, needed.value()), article);
    }

    private static void warnOfOtherYears(Law law, Copayments all, Copayments counted) throws CaseNotClear {
        var left = all.paid().size() - counted.paid().size();
        if (left > 0)
            law.derivation()
                    .warn(
                            Text.of("no-copay.warning.otherYear", left, Year.from(law.on())),
                            Text.plain(law.figure("no-copay.levels").article()));
    }

    private static void refuse(Law law, Copayments counted) throws CaseNotClear {
        var levels = law.figure("no-copay.levels");
        law.derivation()
                .refuse(
                        Text.of("no-copay.refusal.amount", counted.sum(), Year.from(law.on()), levels.value()),
                        Text.plain(levels.article()));
    }

    private static Outcome certify(Law law, LocalDate from) throws CaseNotClear {
        var until = LocalDate.of(from.getYear(), 12, 31);
        law.derivation()
                .finding(new Line(
                        Text.of("no-copay.step.valid"),
                        Text.plain(""),
                        Text.of("period", from, until),
                        Text.plain(law.figure("no-copay.levels").article())));
        return Outcome.right(from, until, law.derivation());
    }
}
