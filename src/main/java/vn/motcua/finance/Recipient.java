package vn.motcua.finance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Payee;

/**
 * Somebody who receives an amount every month by a decision; {@code share} counts those who share one decision, such as the
 * relatives of a deceased person. {@code paidThrough} is the last month that a decision or a month's list has paid.
 */
public record Recipient(
        long id,
        DossierCode dossier,
        int share,
        String unit,
        String personId,
        String personName,
        String benefit,
        String decision,
        long monthly,
        YearMonth first,
        @Nullable YearMonth last,
        YearMonth paidThrough,
        Payee payee,
        List<Halt> halts) {

    public Recipient {
        halts = List.copyOf(halts);
    }

    /** The months up to one that are due and nobody has paid yet. */
    List<YearMonth> due(YearMonth month) {
        var from = paidThrough.isBefore(first) ? first : paidThrough.plusMonths(1);
        var to = last != null && last.isBefore(month) ? last : month;
        return Stream.iterate(from, each -> !each.isAfter(to), each -> each.plusMonths(1))
                .filter(each -> halts.stream().noneMatch(halt -> halt.covers(each)))
                .toList();
    }

    /** How the right stands in a month. */
    public Standing in(YearMonth month) {
        if (last != null && last.isBefore(month)) return Standing.ENDED;
        var covering = halts.stream().filter(halt -> halt.covers(month)).toList();
        if (covering.stream().anyMatch(Halt::ends)) return Standing.ENDED;
        if (!covering.isEmpty()) return Standing.SUSPENDED;
        return month.isBefore(first) ? Standing.COMING : Standing.PAID;
    }

    /** Paid, not yet, suspended or ended. */
    public enum Standing {
        PAID,
        COMING,
        SUSPENDED,
        ENDED
    }

    /** A suspension or an end: on what ground, from which month on nothing is due, and from which month on again. */
    public record Halt(
            DossierCode dossier,
            String ground,
            LocalDate on,
            YearMonth from,
            boolean ends,
            @Nullable YearMonth resumed) {

        boolean covers(YearMonth month) {
            return !month.isBefore(from) && (resumed == null || month.isBefore(resumed));
        }
    }
}
