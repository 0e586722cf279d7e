package vn.motcua.law.onetime;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.MonthRange;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.figures.LawFigures;

/** A person who claims a one-time settlement, told row by row. */
final class Claims {

    private static final LawFigures FIGURES = LawFigures.read();
    private static final OneTimeSettlement SETTLEMENT = new OneTimeSettlement(FIGURES, new PrintedGrounds());

    private final List<Contribution> rows = new ArrayList<>();
    private final List<MonthRange> settled = new ArrayList<>();
    private final List<MonthRange> excused = new ArrayList<>();
    private Ground ground = Ground.LEFT_COMPULSORY;
    private LocalDate on = LocalDate.of(2026, 11, 20);
    private LocalDate receivedOn = LocalDate.of(2026, 11, 12);
    private LocalDate birthDate = LocalDate.of(1985, 3, 14);
    private Sex sex = Sex.F;

    static Claims aClaim() {
        return new Claims();
    }

    static Claims theClaimOfExampleA5() {
        return aClaim().paid("2010-07", "2010-12", 2_000_000)
                .paid("2011-01", "2011-12", 2_400_000)
                .paid("2012-01", "2012-12", 3_000_000)
                .paid("2013-01", "2013-12", 3_300_000)
                .paid("2014-01", "2014-12", 3_800_000)
                .paid("2015-01", "2015-05", 4_200_000);
    }

    static MonthRange months(String from, String to) {
        return new MonthRange(YearMonth.parse(from), YearMonth.parse(to));
    }

    Claims paid(String from, String to, long wage) {
        return with(Contribution.employer(months(from, to), wage));
    }

    Claims paidVoluntarily(String from, String to, long wage, long support) {
        return with(new Contribution(
                months(from, to),
                wage,
                null,
                BigDecimal.ZERO,
                Kind.VOLUNTARY,
                support,
                Regime.EMPLOYER,
                Contribution.Condition.NORMAL));
    }

    Claims paidByTheState(String from, String to, String coefficient, String allowances) {
        return with(state(months(from, to), null, new BigDecimal(coefficient), new BigDecimal(allowances)));
    }

    Claims paidByTheState(String from, String to, long wage) {
        return with(state(months(from, to), wage, null, BigDecimal.ZERO));
    }

    private static Contribution state(MonthRange months, Long wage, BigDecimal coefficient, BigDecimal allowances) {
        return new Contribution(
                months, wage, coefficient, allowances, Kind.COMPULSORY, 0, Regime.STATE, Contribution.Condition.NORMAL);
    }

    Claims with(Contribution row) {
        rows.add(row);
        return this;
    }

    Claims with(List<Contribution> more) {
        rows.addAll(more);
        return this;
    }

    Claims settled(String from, String to) {
        settled.add(months(from, to));
        return this;
    }

    Claims excused(String from, String to) {
        excused.add(months(from, to));
        return this;
    }

    Claims on(Ground newGround) {
        ground = newGround;
        return this;
    }

    Claims on(String day) {
        on = LocalDate.parse(day);
        return this;
    }

    Claims receivedOn(String day) {
        receivedOn = LocalDate.parse(day);
        return this;
    }

    Claims born(String day, Sex whose) {
        birthDate = LocalDate.parse(day);
        sex = whose;
        return this;
    }

    private OneTimeFacts facts() {
        return new OneTimeFacts(rows, ground, receivedOn, birthDate, sex, settled, excused);
    }

    Outcome settle() throws CaseNotClear {
        return SETTLEMENT.settle(Law.of(on, FIGURES, new Derivation()), facts());
    }

    Long amount() throws CaseNotClear {
        return settle().amount();
    }

    List<String> refusals() throws CaseNotClear {
        return keys(settle().derivation().refusals());
    }

    List<String> warnings() throws CaseNotClear {
        return keys(settle().derivation().warnings());
    }

    private static List<String> keys(List<Derivation.Reason> reasons) {
        return reasons.stream().map(reason -> reason.text().key()).toList();
    }
}
