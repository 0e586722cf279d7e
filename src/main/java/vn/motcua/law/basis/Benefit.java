package vn.motcua.law.basis;

import java.time.LocalDate;
import java.util.Set;

/** One benefit of the law: a pure function of facts and a legal date, with no database, clock or engine inside. */
public interface Benefit {

    /** Its key in the calculation contract, such as {@code one-time}. */
    String key();

    /** The names of the facts it can be told; others are refused. */
    Set<String> facts();

    /**
     * Derives what the law of a day gives on these facts; somebody not entitled gets reasons, not an exception.
     *
     * @throws CaseNotClear if a fact is unknown, missing or can't stand, or a table of the law isn't loaded
     */
    Outcome derive(LocalDate on, Members facts) throws CaseNotClear;
}
