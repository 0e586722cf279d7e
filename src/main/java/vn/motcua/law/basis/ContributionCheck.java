package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a contribution history can't be on a legal date: names the first row that can't stand. */
public final class ContributionCheck {

    private static final long HIGHEST_WAGE = 1_000_000_000_000L;
    private static final BigDecimal HIGHEST_COEFFICIENT = BigDecimal.valueOf(100);
    private static final YearMonth VOLUNTARY_SINCE = YearMonth.of(2008, 1);

    private final LocalDate on;
    private final @Nullable LocalDate birthDate;
    private final Map<YearMonth, Integer> rowOf = new HashMap<>();

    /** A check for a person whose day of birth may be unknown. */
    public ContributionCheck(LocalDate on, @Nullable LocalDate birthDate) {
        this.on = on;
        this.birthDate = birthDate;
    }

    /** @throws CaseNotClear if somebody can't have paid so */
    public void run(List<Contribution> contributions) throws CaseNotClear {
        if (birthDate != null && birthDate.isAfter(on)) throw new CaseNotClear("facts.birthDate", "bornAfter", on);
        for (int row = 0; row < contributions.size(); row++) {
            var path = "facts.contributions[" + row + "]";
            var contribution = contributions.get(row);
            checkMonths(path, contribution.months());
            checkPay(path, contribution);
            checkScheme(path, contribution);
            checkOverlap(row, contribution.months());
        }
    }

    /** @throws CaseNotClear if these can't be months somebody paid for */
    public void checkMonths(String path, MonthRange months) throws CaseNotClear {
        checkOrder(path, months);
        if (birthDate != null && months.from().isBefore(YearMonth.from(birthDate)))
            throw new CaseNotClear(path + ".from", "beforeBirth", months.from(), birthDate);
        if (months.to().isAfter(YearMonth.from(on))) throw new CaseNotClear(path + ".to", "future", months.to(), on);
    }

    /** @throws CaseNotClear if a stretch ends before it begins */
    public static void checkOrder(String path, MonthRange months) throws CaseNotClear {
        if (months.from().isAfter(months.to()))
            throw new CaseNotClear(path + ".from", "fromAfterTo", months.from(), months.to());
    }

    private static void checkPay(String path, Contribution row) throws CaseNotClear {
        var wage = row.wage();
        var coefficient = row.coefficient();
        if ((wage == null) == (coefficient == null)) throw new CaseNotClear(path + ".wage", "wageOrCoefficient");
        if (coefficient == null && row.allowances().signum() != 0)
            throw new CaseNotClear(path + ".allowances", "allowancesAlone");
        if (wage != null) checkAmount(path + ".wage", BigDecimal.valueOf(wage), BigDecimal.valueOf(HIGHEST_WAGE));
        if (coefficient != null) checkAmount(path + ".coefficient", coefficient, HIGHEST_COEFFICIENT);
        checkAmount(path + ".allowances", row.allowances(), HIGHEST_COEFFICIENT);
        checkAmount(path + ".stateSupport", BigDecimal.valueOf(row.stateSupport()), BigDecimal.valueOf(HIGHEST_WAGE));
    }

    private static void checkAmount(String field, BigDecimal value, BigDecimal highest) throws CaseNotClear {
        if (value.signum() < 0) throw new CaseNotClear(field, "negative", value);
        if (value.compareTo(highest) > 0) throw new CaseNotClear(field, "tooLarge", highest);
    }

    private static void checkScheme(String path, Contribution row) throws CaseNotClear {
        if (row.stateSupport() > 0 && !row.isVoluntary())
            throw new CaseNotClear(path + ".stateSupport", "supportOfCompulsory");
        if (row.isState() && row.isVoluntary()) throw new CaseNotClear(path + ".regime", "stateVoluntary");
        if (row.coefficient() != null && !row.isState())
            throw new CaseNotClear(path + ".coefficient", "coefficientOfEmployer");
        if (row.isVoluntary() && row.months().from().isBefore(VOLUNTARY_SINCE))
            throw new CaseNotClear(path + ".from", "voluntaryTooEarly", VOLUNTARY_SINCE);
    }

    private void checkOverlap(int row, MonthRange months) throws CaseNotClear {
        for (var month : months.months().toList()) {
            var earlier = rowOf.putIfAbsent(month, row);
            if (earlier != null)
                throw new CaseNotClear("facts.contributions[" + row + "].from", "overlap", month, earlier + 1);
        }
    }
}
