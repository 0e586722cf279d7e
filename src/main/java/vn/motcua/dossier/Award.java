package vn.motcua.dossier;

import java.time.LocalDate;

/**
 * What a list's decision grants to one of its people: the line of the list, the procedure's key, whom, for which days (both
 * included), how many dong, and where the money goes.
 */
public record Award(
        int line,
        String benefit,
        String personId,
        String personName,
        LocalDate from,
        LocalDate to,
        long amount,
        Payee payee) {

    public Award {
        if (to.isBefore(from)) throw new IllegalArgumentException("Days run backwards: " + from + " to " + to);
        if (amount <= 0) throw new IllegalArgumentException("Nothing is granted on line " + line);
    }
}
