package vn.motcua.law.basis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;

/**
 * Months paid at one wage. An employer's or a voluntary row has a {@code wage} in dong a month; a row of the State pay
 * scale has a wage or a {@code coefficient} with the sum of its {@code allowances}, both in multiples of the base salary.
 */
public record Contribution(
        MonthRange months,
        @Nullable Long wage,
        @Nullable BigDecimal coefficient,
        BigDecimal allowances,
        Kind kind,
        long stateSupport,
        Regime regime,
        Condition condition) {

    /** A compulsory row at a wage the employer set, under normal conditions. */
    public static Contribution employer(MonthRange months, long wage) {
        return new Contribution(
                months, wage, null, BigDecimal.ZERO, Kind.COMPULSORY, 0, Regime.EMPLOYER, Condition.NORMAL);
    }

    /** The same pay for other months. */
    public Contribution during(MonthRange other) {
        return new Contribution(other, wage, coefficient, allowances, kind, stateSupport, regime, condition);
    }

    /** The same pay for work under other conditions. */
    public Contribution under(Condition other) {
        return new Contribution(months, wage, coefficient, allowances, kind, stateSupport, regime, other);
    }

    public boolean isVoluntary() {
        return kind == Kind.VOLUNTARY;
    }

    public boolean isState() {
        return regime == Regime.STATE;
    }

    /** Under what conditions the person worked. */
    public enum Condition {
        NORMAL,
        HAZARDOUS,
        EXTRA_HAZARDOUS,
        COAL,
        DIFFICULT_AREA,
        ARMED_FORCES;

        /** Whether the work was on the list of hazardous jobs. */
        public boolean isHazardous() {
            return this == HAZARDOUS || isExtraHazardous();
        }

        /** Whether the work was on the list of extra hazardous jobs, as coal mining underground is. */
        public boolean isExtraHazardous() {
            return this == EXTRA_HAZARDOUS || this == COAL;
        }
    }
}
