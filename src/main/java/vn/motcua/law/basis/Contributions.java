package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;

/** Reads contribution histories from facts, as the calculation contract writes them. */
public final class Contributions {

    private Contributions() {}

    /**
     * The rows of {@code contributions}, checked for a legal date.
     *
     * @throws CaseNotClear if a row can't be read or can't stand
     */
    public static List<Contribution> read(Members facts, LocalDate on, @Nullable LocalDate birthDate)
            throws CaseNotClear {
        var rows = new ArrayList<Contribution>();
        for (var element : facts.list("contributions")) rows.add(contribution(element.members()));
        new ContributionCheck(on, birthDate).run(rows);
        return rows;
    }

    /**
     * The months of {@code settled}, none unless they are given.
     *
     * @throws CaseNotClear if they can't have been paid for
     */
    public static List<MonthRange> settled(Members facts, LocalDate on, @Nullable LocalDate birthDate)
            throws CaseNotClear {
        if (!facts.has("settled")) return List.of();
        var check = new ContributionCheck(on, birthDate);
        var ranges = new ArrayList<MonthRange>();
        for (var element : facts.list("settled")) {
            ranges.add(range(element.members().only("from", "to")));
            check.checkMonths(element.path(), ranges.get(ranges.size() - 1));
        }
        return ranges;
    }

    private static Contribution contribution(Members row) throws CaseNotClear {
        row.only("from", "to", "wage", "coefficient", "allowances", "kind", "stateSupport", "regime", "condition");
        return new Contribution(
                range(row),
                row.has("wage") ? row.wholeNumber("wage") : null,
                row.has("coefficient") ? row.decimal("coefficient") : null,
                row.has("allowances") ? row.decimal("allowances") : BigDecimal.ZERO,
                row.choice("kind", Kind.COMPULSORY),
                row.wholeNumber("stateSupport", 0),
                row.choice("regime", Regime.EMPLOYER),
                row.choice("condition", Contribution.Condition.NORMAL));
    }

    /** Months from {@code from} to {@code to}. */
    public static MonthRange range(Members row) throws CaseNotClear {
        return new MonthRange(row.month("from"), row.month("to"));
    }
}
