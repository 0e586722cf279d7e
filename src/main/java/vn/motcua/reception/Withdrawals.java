package vn.motcua.reception;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Note;

/** Lets an applicant withdraw while there is no decision (Circular 03/2025/TT-VPCP art. 7). */
@Service
class Withdrawals {

    private final OpenCases cases;
    private final Remarks remarks;
    private final Slips slips;

    Withdrawals(OpenCases cases, Remarks remarks, Slips slips) {
        this.cases = cases;
        this.remarks = remarks;
        this.slips = slips;
    }

    /** Whether the dossier may still be withdrawn; notes why the applicant wants to. */
    Withdrawal prepare(DossierCode code, String reason) {
        var open = cases.of(code);
        if (open.state().hasResult() || isDecided(open)) return Withdrawal.DECIDED;
        if (open.state().isClosed()) return Withdrawal.CLOSED;
        open.because(reason);
        return Withdrawal.DONE;
    }

    private boolean isDecided(OpenCase open) {
        return cases.find(open, Decision.class).filter(Decision::isSigned).isPresent();
    }

    /** Stops the settling at the applicant's request, with a notice (form 05). */
    @Transactional
    void terminate(DossierCode code) {
        var open = cases.of(code);
        if (open.state() == DossierState.WITHDRAWN || open.state() == DossierState.TERMINATED) return;
        if (open.state() == DossierState.AWAITING_SUPPLEMENT) remarks.close(code);
        if (open.isCancelled()) cancel(open);
        else stop(open);
    }

    private void stop(OpenCase open) {
        open.filed(slips.stop(open, cases.papers(open)));
        cases.move(open, DossierState.WITHDRAWN, ClockState.STOPPED);
        cases.note(open, Note.of("terminateDossier").because(open.reason()).as(Clerks.duty()));
    }

    /** Nobody asked for it: no notice is due, and the receipt is taken back. */
    private void cancel(OpenCase open) {
        cases.move(open, DossierState.TERMINATED, ClockState.STOPPED);
        cases.note(open, Note.of("cancelDossier").because(open.reason()).as(Clerks.duty()));
    }
}
