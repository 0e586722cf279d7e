package vn.motcua.reception;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;

/**
 * What is asked for, on which ground, in whose right and what was answered: all that papers and times depend on.
 * {@code eventOn} is the day a filing deadline runs from.
 */
record Matter(
        Procedure procedure,
        String ground,
        Filer filer,
        boolean isOnBehalf,
        List<String> answers,
        @Nullable LocalDate eventOn) {

    Matter {
        answers = List.copyOf(answers);
    }

    /** Somebody of his own right, with no question answered yes. */
    static Matter of(Procedure procedure, String ground, Filer filer) {
        return new Matter(procedure, ground, filer, false, List.of(), null);
    }

    /** The same with a question answered yes. */
    Matter with(String answer) {
        return new Matter(procedure, ground, filer, isOnBehalf, List.of(answer), eventOn);
    }

    /** Whether an employer must be named: it files, or it sends a list. */
    boolean concernsEmployer() {
        return filer == Filer.EMPLOYER || procedure.isList();
    }

    /** Whether a relative must be named: he files, or the benefit is his since the person has died. */
    boolean concernsRelative() {
        return filer == Filer.RELATIVE || procedure.isAfterDeath();
    }
}
