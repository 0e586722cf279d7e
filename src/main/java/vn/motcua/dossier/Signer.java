package vn.motcua.dossier;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Acting;
import vn.motcua.access.Role;
import vn.motcua.access.Substitution;

/**
 * Whose title and name stand under a text that is to be signed: the director's, or, where somebody reads it who stands in
 * for him, the director's and that person's (decree 30/2020/ND-CP, annex I). {@code role} may have two lines.
 */
public record Signer(String role, String note, @Nullable String name) {

    /** The signer of a text drawn up now. */
    public static Signer now(IssuingAgency agency) {
        return inStead()
                .map(standing -> new Signer(
                        standing.signs(agency.signatoryTitle(), "\n"),
                        "",
                        standing.substitute().name()))
                .orElseGet(() -> new Signer(agency.signatoryTitle(), "", agency.signatory()));
    }

    /** The account of whoever stands in for the director now, null for the director himself. */
    static @Nullable String account() {
        return inStead().map(standing -> standing.substitute().account()).orElse(null);
    }

    private static Optional<Substitution> inStead() {
        return Acting.officer()
                .filter(officer -> !officer.holds(Role.DIRECTOR_SIGNATORY))
                .flatMap(officer -> officer.substitutions().stream()
                        .filter(each -> each.office().role() == Role.DIRECTOR_SIGNATORY)
                        .findFirst());
    }
}
