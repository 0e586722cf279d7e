package vn.motcua.reception;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Procedures;

/** Hands checked dossiers to the department that settles them (decision 2988/QD-BHXH art. 8.2.3b). */
@Service
class Forwarding {

    private final OpenCases cases;
    private final Procedures procedures;

    Forwarding(OpenCases cases, Procedures procedures) {
        this.cases = cases;
        this.procedures = procedures;
    }

    /** Hands a dossier on; says on which way it is settled. */
    @Transactional
    Settlement forward(DossierCode code) {
        var open = cases.of(code);
        cases.move(open, DossierState.IN_PROGRESS, ClockState.RUNNING);
        return Settlement.of(procedures.get(open.dossier().procedure()));
    }
}
