package vn.motcua.benefits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.ToldFacts;

/** The days of a leave, both ends included, as far as they were told or derived; less than a day is none. */
record LeaveDays(LocalDate from, LocalDate to) {

    /** The days of a granted leave: as derived, else as told. */
    static Optional<LeaveDays> of(ToldFacts told, @Nullable Calculation calculation) {
        var from = calculation == null ? null : calculation.from();
        var to = calculation == null ? null : calculation.until();
        return from == null || to == null ? of(told) : Optional.of(new LeaveDays(from, to));
    }

    /** The days that were told: working days take at least as many days of the calendar. */
    static Optional<LeaveDays> of(ToldFacts told) {
        var days = told.facts().path("days").decimalValue();
        var from = Stream.of("from", "leaveFrom", "on", "bornOn")
                .map(fact -> told.day(fact).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
        if (from.isEmpty() || (days.signum() > 0 && days.compareTo(BigDecimal.ONE) < 0)) return Optional.empty();
        var first = from.get();
        var whole = days.setScale(0, RoundingMode.CEILING).longValue();
        return Optional.of(new LeaveDays(first, told.day("to").orElse(first.plusDays(Math.max(0, whole - 1)))));
    }

    boolean meets(LeaveDays other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
