package vn.motcua.journey;

import java.util.function.Predicate;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.dossier.Dossier;

/**
 * Something a department can do with a dossier outside any task, offered on the dossier's page; declared as a bean.
 * {@code {code}} in the address stands for the dossier, {@code label} is a message key.
 */
public record DossierAct(String address, String label, String icon, Role role, Predicate<Dossier> when) {

    /** Whether a person may do it with a dossier now: in the unit where it came in, or where it is settled. */
    public boolean isFor(Officer officer, Dossier dossier) {
        return (officer.holds(role, dossier.receivedUnit()) || officer.holds(role, dossier.unit()))
                && when.test(dossier);
    }

    /** Where it is done. */
    public String of(Dossier dossier) {
        return address.replace("{code}", dossier.code().value());
    }
}
