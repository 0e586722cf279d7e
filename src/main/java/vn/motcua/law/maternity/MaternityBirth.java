package vn.motcua.law.maternity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.LawFigures;

/** Maternity of a birth: the average wage for each month of leave, and a lump sum (Law 41/2024/QH15 art. 50 to 55, 58, 59). */
public record MaternityBirth(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "maternity-birth";
    }

    @Override
    public Set<String> facts() {
        return BirthFacts.NAMES;
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        var birth = BirthFacts.read(on, facts);
        var isMet = areMet(birth.conditions(), law);
        if (!isMet && !birth.isCarersOwn()) birth.requiredConditions().refuse(law);
        if (law.derivation().isRefused()) return Outcome.refused(law.derivation());
        var period = new BirthLeave(law, birth).period();
        return law.derivation().isRefused() ? Outcome.refused(law.derivation()) : pay(law, birth, period, isMet);
    }

    private static Outcome pay(Law law, BirthFacts facts, LeavePeriod period, boolean isLumpDue) throws CaseNotClear {
        var pay = new MaternityPay(law, facts.wages().average(law));
        pay.addMonths(period.months());
        pay.addDays(BigDecimal.valueOf(period.days()), "maternity.divisor");
        if (isLumpDue) pay.addLump(new LumpSum(facts.event(), facts.birth().children()).show(law));
        else law.derivation().warn(facts.requiredConditions().reason(law), Text.of("maternity.article.lump"));
        var outcome = Outcome.lump(pay.settle(), law.derivation());
        return facts.leaveFrom() == null
                ? outcome
                : outcome.lasting(period.from(), period.end().minusDays(1));
    }

    private static boolean areMet(@Nullable Conditions conditions, Law law) throws CaseNotClear {
        return conditions == null || conditions.areMet(law);
    }
}
