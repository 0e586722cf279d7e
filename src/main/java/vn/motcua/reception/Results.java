package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Representative.Scope;
import vn.motcua.journey.FormRefused;

/** Announces results and hands them over, to the applicant or to whoever is authorised to collect them. */
@Service
class Results {

    private static final String ID_NUMBER = "receiverIdNumber";

    private final OpenCases cases;
    private final PromisedDays days;
    private final Remarks remarks;
    private final Acknowledgements acknowledgements;
    private final Slips slips;
    private final Clock clock;

    Results(
            OpenCases cases,
            PromisedDays days,
            Remarks remarks,
            Acknowledgements acknowledgements,
            Slips slips,
            Clock clock) {
        this.cases = cases;
        this.days = days;
        this.remarks = remarks;
        this.acknowledgements = acknowledgements;
        this.slips = slips;
        this.clock = clock;
    }

    /** Tells the applicant that the result is there; answers until when it should be collected. */
    @Transactional
    Instant announce(DossierCode code) {
        var collectBy = days.collectBy();
        if (!remarks.announce(code, collectBy)) return remarks.collectBy(code);
        cases.note(code, Note.of("announceResult", days.said(collectBy)));
        return collectBy;
    }

    /** The result lies uncollected: the applicant is reminded once. */
    @Transactional
    void remind(DossierCode code) {
        if (remarks.remindOfResult(code)) cases.note(code, Note.of("remindApplicant"));
    }

    /** Hands the result over against acknowledgement. */
    @Transactional
    void handOver(DossierCode code, Receiver receiver) {
        var open = cases.of(code);
        if (open.state() == DossierState.RETURNED) return;
        identify(open.dossier(), receiver);
        if (receiver.byCode()) acknowledgements.demand(code, receiver.code());
        open.filed(slips.handOver(open, receiver));
        cases.handOver(open, receiver.name());
    }

    private void identify(Dossier dossier, Receiver receiver) {
        var own = dossier.beneficiaries().stream()
                .filter(beneficiary -> beneficiary.idNumber().equals(receiver.idNumber()))
                .findFirst();
        if (own.isPresent()) name(own.get().name(), receiver);
        else if (!isContact(dossier, receiver)) authorised(dossier, receiver);
    }

    /** Whoever the employer sends collects what the employer filed. */
    private static boolean isContact(Dossier dossier, Receiver receiver) {
        var employer = dossier.applicant().employer();
        return employer != null && Names.plain(employer.contactName()).equals(Names.plain(receiver.name()));
    }

    private void authorised(Dossier dossier, Receiver receiver) {
        var representative = dossier.representative();
        if (representative == null || !representative.idNumber().equals(receiver.idNumber()))
            throw new FormRefused(ID_NUMBER, "reception.fault.receiverIdNumber.stranger");
        if (!representative.covers(Scope.COLLECT_RESULT, LocalDate.now(clock)))
            throw new FormRefused(ID_NUMBER, "reception.fault.receiverIdNumber.scope");
        name(representative.name(), receiver);
    }

    private static void name(String known, Receiver receiver) {
        if (!Names.plain(known).equals(Names.plain(receiver.name())))
            throw new FormRefused("receivedBy", "reception.fault.receivedBy.other", known);
    }

    /** Who takes a result, and how it is acknowledged: {@code signature} or {@code code}, with the code that was typed. */
    record Receiver(String name, String idNumber, String acknowledgement, @Nullable String code) {

        boolean byCode() {
            return acknowledgement.equals("code");
        }
    }
}
