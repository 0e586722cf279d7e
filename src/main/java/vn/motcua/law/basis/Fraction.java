package vn.motcua.law.basis;

import java.math.BigDecimal;

/** An exact number: nothing is rounded before {@link Rounding} does it, once. The denominator is positive. */
public record Fraction(BigDecimal over, BigDecimal under) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0);

    public static Fraction of(BigDecimal value) {
        return new Fraction(value, BigDecimal.ONE);
    }

    public static Fraction of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    public Fraction plus(Fraction other) {
        if (under.compareTo(other.under) == 0) return new Fraction(over.add(other.over), under);
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.over.negate(), other.under));
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction times(long other) {
        return times(of(other));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    public Fraction dividedBy(long other) {
        return dividedBy(of(other));
    }

    public Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    /** The exact number as one writes it into a calculator. */
    public String exactly() {
        try {
            return Rounding.bare(over.divide(under)).toPlainString();
        } catch (ArithmeticException endless) {
            return "(" + Rounding.bare(over).toPlainString() + " / "
                    + Rounding.bare(under).toPlainString() + ")";
        }
    }
}
