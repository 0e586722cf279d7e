package vn.motcua.reception;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;

/** Who may stand at the desk for a procedure: those who file in their own right, and whoever a person has authorised. */
final class Filers {

    static final String REPRESENTATIVE = "REPRESENTATIVE";

    private Filers() {}

    /** The choices of a form, the usual one first. */
    static List<String> of(Procedure procedure) {
        var own = Arrays.stream(Filer.values())
                .filter(procedure.filers()::contains)
                .map(Filer::name);
        var other = principal(procedure).map(principal -> REPRESENTATIVE).stream();
        return Stream.concat(own, other).toList();
    }

    /** In whose right a choice of the form files; nothing if the procedure doesn't let it. */
    static Optional<Filer> filer(Procedure procedure, String choice) {
        return choice.equals(REPRESENTATIVE)
                ? principal(procedure)
                : procedure.filers().stream()
                        .filter(filer -> filer.name().equals(choice))
                        .findFirst();
    }

    /** Whom somebody authorised files for: the person, or the relative whose the benefit is. */
    private static Optional<Filer> principal(Procedure procedure) {
        return Stream.of(Filer.PERSON, Filer.RELATIVE)
                .filter(procedure.filers()::contains)
                .findFirst();
    }
}
