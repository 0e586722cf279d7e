package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import vn.motcua.dossier.Dossier.Beneficiary;

/** Knows who is dead by the contribution register (Law 41/2024/QH15 art. 75). The room that keeps the register answers. */
public interface Deaths {

    /**
     * Since which day whoever of these is dead, by ID number, former ones included.
     *
     * @throws RegisterSilent if the register gives no answer: no result, nobody is paid meanwhile
     */
    Map<String, LocalDate> among(Collection<Beneficiary> people) throws RegisterSilent;
}
