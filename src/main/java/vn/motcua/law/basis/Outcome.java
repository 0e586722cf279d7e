package vn.motcua.law.basis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a derivation came to, not yet in any language: a lump sum and a monthly amount in dong, each null where the benefit
 * has none, the days a monthly amount runs from and until, and each relative's part. A refused one has none of them.
 */
public record Outcome(
        @Nullable Long amount,
        @Nullable Long monthly,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable List<Long> perRelative,
        Derivation derivation,
        List<WagePeriod> wages) {

    /** Nothing: the derivation says why. */
    public static Outcome refused(Derivation derivation) {
        return new Outcome(null, null, null, null, null, derivation, List.of());
    }

    /** A lump sum in dong. */
    public static Outcome lump(long amount, Derivation derivation) {
        return new Outcome(amount, null, null, null, null, derivation, List.of());
    }

    /** An amount in dong a month from a day on. */
    public static Outcome monthly(long monthly, LocalDate from, Derivation derivation) {
        return new Outcome(null, monthly, from, null, null, derivation, List.of());
    }

    /** Entitled to something that isn't money, such as a certificate, from a day until another. */
    public static Outcome right(LocalDate from, LocalDate until, Derivation derivation) {
        return new Outcome(null, null, from, until, null, derivation, List.of());
    }

    /** The same with a lump sum beside it. */
    public Outcome and(long lump) {
        return new Outcome(lump, monthly, from, until, perRelative, derivation, wages);
    }

    /** The same for a stretch of days. */
    public Outcome lasting(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Outcome(amount, monthly, first, last, perRelative, derivation, wages);
    }

    /** The same with the part of each relative, in the applicant's order. */
    public Outcome shared(List<Long> parts) {
        return new Outcome(amount, monthly, from, until, List.copyOf(parts), derivation, wages);
    }

    /** The same with the wages it was averaged from. */
    public Outcome from(List<WagePeriod> periods) {
        return new Outcome(amount, monthly, from, until, perRelative, derivation, periods);
    }

    public boolean isEntitled() {
        return !derivation.isRefused();
    }
}
