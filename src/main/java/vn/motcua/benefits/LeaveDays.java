package vn.motcua.benefits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.ToldFacts;

/** The days of one person's leave as far as they were told or derived; less than a day is none. */
final class LeaveDays {

    private LeaveDays() {}

    /** The days of a granted leave: as derived, else as told. */
    static Optional<LeaveSpan> granted(ToldFacts told, Calculation calculation) {
        var from = calculation.from();
        var to = calculation.until();
        return from == null || to == null ? told(told) : Optional.of(new LeaveSpan(from, to));
    }

    /** The days that were told: working days take at least as many days of the calendar. */
    static Optional<LeaveSpan> told(ToldFacts told) {
        var days = told.facts().path("days").decimalValue();
        if (days.signum() > 0 && days.compareTo(BigDecimal.ONE) < 0) return Optional.empty();
        var whole = Math.max(1, days.setScale(0, RoundingMode.CEILING).longValue());
        return Stream.of("from", "leaveFrom", "on", "bornOn")
                .map(fact -> told.day(fact).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .map(first -> new LeaveSpan(first, told.day("to").orElse(first.plusDays(whole - 1))));
    }
}
