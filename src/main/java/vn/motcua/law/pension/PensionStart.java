package vn.motcua.law.pension;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Text;

/**
 * The first day of a pension: that of the month after the last thing it waits for, be it the age, the end of work, the
 * medical conclusion or the payment of lacking months (Circular 12/2025/TT-BNV art. 15).
 */
record PensionStart(PensionClaim claim) {

    LocalDate derive() throws CaseNotClear {
        var last = last();
        var first = last.plusMonths(1).atDay(1);
        var from = isOnlyOfTheNewLaw() && first.isBefore(Law.SINCE) ? Law.SINCE : first;
        claim.law()
                .derivation()
                .finding(new Line(
                        Text.of("pension.step.start"),
                        Text.of("pension.formula.monthAfter", last),
                        Text.plain(Text.of("plain", from)),
                        Text.of("article.pension.start")));
        return from;
    }

    private YearMonth last() throws CaseNotClear {
        var ages = new PensionAges(claim);
        var facts = claim.facts();
        return Stream.of(
                        ages.isAsked() ? ages.asked().reachedOn() : null,
                        claim.paid().rows().lastKey().atDay(1),
                        facts.ground() == PensionGround.REDUCED_CAPACITY ? facts.assessedOn() : null,
                        claim.isCompleted() ? facts.missingMonthsPaidOn() : null)
                .filter(Objects::nonNull)
                .map(PensionStart::month)
                .max(YearMonth::compareTo)
                .orElseThrow();
    }

    private static YearMonth month(@Nullable LocalDate day) {
        return YearMonth.from(Objects.requireNonNull(day));
    }

    /** Fifteen to under twenty years give a pension only since the new law (art. 15.1c). */
    private boolean isOnlyOfTheNewLaw() throws CaseNotClear {
        return claim.paid().count() + claim.facts().treatyMonths()
                < claim.law().number("pension.months.reducedCapacity");
    }
}
