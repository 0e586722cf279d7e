package vn.motcua.contributions;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.ContributionExtract.Difference;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Period;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person;

/** Reads a contributor's history: counts its months, finds gaps and overlaps, and where book and register differ. */
final class Histories {

    private Histories() {}

    /** The extract of a contributor for a dossier's applicant (control C2 of official letter 771/BHXH-TTKT). */
    static ContributionExtract extract(Person applicant, Contributor contributor) {
        var differences = new ArrayList<Difference>();
        if (!Names.plain(applicant.name()).equals(Names.plain(contributor.name())))
            differences.add(new Difference("name", applicant.name(), contributor.name()));
        compare(differences, "birthDate", applicant.birthDate(), contributor.birthDate());
        compare(differences, "sex", applicant.sex(), contributor.sex());
        compare(differences, "idNumber", applicant.idNumber(), contributor.idNumber());
        differences.addAll(differences(contributor));
        var rows = contributor.register().stream()
                .sorted(Comparator.comparing(Row::from))
                .toList();
        return new ContributionExtract(
                contributor.insuranceNumber(),
                contributor.reissuedBook(),
                rows,
                gaps(rows),
                overlaps(rows),
                differences,
                months(rows).size(),
                null);
    }

    /** The extract of an applicant whom the register doesn't know: empty, and different. */
    static ContributionExtract unknown(Person applicant) {
        var difference = new Difference("insuranceNumber", applicant.insuranceNumber(), null);
        return new ContributionExtract(
                applicant.insuranceNumber(), false, List.of(), List.of(), List.of(), List.of(difference), 0, null);
    }

    /** Stretches without contribution between the first month and the last. */
    static List<Period> gaps(List<Row> rows) {
        var months = months(rows);
        if (months.isEmpty()) return List.of();
        var missing = new TreeSet<YearMonth>();
        for (var month = months.first(); month.isBefore(months.last()); month = month.plusMonths(1)) {
            if (!months.contains(month)) missing.add(month);
        }
        return periods(missing);
    }

    /** Months for which more than one contribution is recorded. */
    static List<Period> overlaps(List<Row> rows) {
        var seen = new TreeSet<YearMonth>();
        var twice = new TreeSet<YearMonth>();
        rows.forEach(row -> each(row).forEach(month -> {
            if (!seen.add(month)) twice.add(month);
        }));
        return periods(twice);
    }

    /** Months in which the book says otherwise than the register, those that follow each other together. */
    static List<Difference> differences(Contributor contributor) {
        var register = paid(contributor.register());
        var book = paid(contributor.book());
        var months = new TreeSet<YearMonth>(register.keySet());
        months.addAll(book.keySet());
        var groups = new LinkedHashMap<List<@Nullable String>, TreeSet<YearMonth>>();
        months.stream()
                .filter(month -> !Objects.equals(book.get(month), register.get(month)))
                .forEach(month -> groups.computeIfAbsent(
                                Arrays.asList(book.get(month), register.get(month)), pair -> new TreeSet<>())
                        .add(month));
        return groups.entrySet().stream()
                .flatMap(group -> periods(group.getValue()).stream().map(period -> difference(period, group.getKey())))
                .toList();
    }

    private static Difference difference(Period period, List<@Nullable String> pair) {
        return new Difference(period.from() + "/" + period.to(), pair.get(0), pair.get(1));
    }

    private static void compare(List<Difference> differences, String field, Object book, Object register) {
        if (!book.equals(register)) differences.add(new Difference(field, book.toString(), register.toString()));
    }

    private static TreeMap<YearMonth, String> paid(List<Row> rows) {
        var paid = new TreeMap<YearMonth, String>();
        rows.stream().sorted(Comparator.comparing(Row::from)).forEach(row -> each(row)
                .forEach(month -> paid.merge(month, text(row), (one, other) -> one + " + " + other)));
        return paid;
    }

    /** What was paid in a month: the wage, and what is unusual about it. */
    private static String text(Row row) {
        var text = new StringBuilder().append(row.wage());
        if (row.kind() != Kind.COMPULSORY) text.append(' ').append(row.kind());
        if (row.regime() != Regime.EMPLOYER) text.append(' ').append(row.regime());
        if (row.stateSupport() > 0) text.append(" SUPPORT ").append(row.stateSupport());
        return text.toString();
    }

    private static TreeSet<YearMonth> months(List<Row> rows) {
        var months = new TreeSet<YearMonth>();
        rows.forEach(row -> months.addAll(each(row)));
        return months;
    }

    private static List<YearMonth> each(Row row) {
        var months = new ArrayList<YearMonth>();
        for (var month = row.from(); !month.isAfter(row.to()); month = month.plusMonths(1)) months.add(month);
        return months;
    }

    private static List<Period> periods(TreeSet<YearMonth> months) {
        var periods = new ArrayList<Period>();
        @Nullable YearMonth from = null;
        @Nullable YearMonth to = null;
        for (var month : months) {
            if (from != null && to != null && !month.equals(to.plusMonths(1))) {
                periods.add(new Period(from, to));
                from = null;
            }
            if (from == null) from = month;
            to = month;
        }
        if (from != null && to != null) periods.add(new Period(from, to));
        return periods;
    }
}
