package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DueDate;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.IssuingAgency;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.PaperList.Form;
import vn.motcua.dossier.PaperList.Paper;
import vn.motcua.dossier.PrintedForm.Signed;
import vn.motcua.dossier.PrintedForms;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.Signatures;
import vn.motcua.dossier.SupplementNeed;
import vn.motcua.dossier.Wording;

/** Prints the desk's forms and files them in the dossier (Circular 03/2025/TT-VPCP, appendix I). */
@Component
class Slips {

    private final Printing printing;
    private final PrintedForms forms;
    private final Signatures signatures;
    private final Documents documents;
    private final Letterhead head;
    private final PaperNames names;
    private final Wording wording;
    private final IssuingAgency agency;
    private final Clock clock;

    Slips(
            Printing printing,
            PrintedForms forms,
            Signatures signatures,
            Documents documents,
            Letterhead head,
            PaperNames names,
            Wording wording,
            IssuingAgency agency,
            Clock clock) {
        this.printing = printing;
        this.forms = forms;
        this.signatures = signatures;
        this.documents = documents;
        this.head = head;
        this.names = names;
        this.wording = wording;
        this.agency = agency;
        this.clock = clock;
    }

    /** Form 01: receipt and appointment, with a code that leads to the dossier; for a foreigner in English too. */
    Document receipt(OpenCase open, PaperList papers, Instant acceptedAt, DueDate due) {
        var dossier = open.dossier();
        var letter = head.ofDesk(dossier, "")
                .with("qr", dossier.code() + " /dossiers/" + dossier.code())
                .with("components", items(papers.papers()))
                .with("sets", 1)
                .with("days", wording.limit(due.rule()))
                .with("receivedAt", acceptedAt)
                .with("dueAt", due.dueAt().toInstant())
                .with("resultMethod", said("slip.method." + dossier.resultMethod()))
                .with("resultPlace", place(dossier))
                .with("book", dossier.entry() == null ? null : dossier.entry().year())
                .with(
                        "ordinal",
                        dossier.entry() == null ? null : dossier.entry().number())
                .with("language", dossier.ground().startsWith("FOREIGNER") ? "en" : "vi");
        return file(open, DocumentKind.RECEIPT, "receipt", letter);
    }

    /** Where the result comes: to the desk, to where the applicant lives, or to the portal. */
    private @Nullable String place(Dossier dossier) {
        return switch (dossier.resultMethod()) {
            case COUNTER -> agency.desk(dossier.receivedUnit());
            case POST -> dossier.person().address();
            case ONLINE -> dossier.person().email();
        };
    }

    /** Form 02: what is missing, all at once, and until when. */
    Document request(OpenCase open, SupplementNeed need, Instant until) {
        var desk = said("slip.desk");
        var letter = head.ofDesk(open.dossier(), "PBS")
                .with("items", need.items())
                .with("reason", why(need))
                .with("deadline", LocalDate.ofInstant(until, clock.getZone()))
                .with(
                        "contactName",
                        Acting.now().isSystem() ? desk : Acting.now().name())
                .with("guide", Acting.now().isSystem() ? desk : Acting.now().name());
        return file(open, DocumentKind.SUPPLEMENT_REQUEST, "supplement-request", letter);
    }

    /** Form 03: why the dossier can't be taken in. */
    Document refusal(OpenCase open, String reason) {
        var letter = head.ofDesk(open.dossier(), "PTC").with("reason", reason);
        return file(open, DocumentKind.REFUSAL_NOTICE, "refusal-notice", letter);
    }

    /** Form 04: why the result is late, and the new due date. */
    Document apology(OpenCase open, String reason, Instant due, Instant newDue) {
        var letter = head.of(open.dossier(), "PXL")
                .with("reason", reason)
                .with("dueAt", due)
                .with("newDueAt", newDue)
                .with("signerTitle", agency.signatoryTitle())
                .with("signer", agency.signatory());
        return file(open, DocumentKind.APOLOGY, "apology", letter);
    }

    /** Form 05: the settling stops at the applicant's request. */
    Document stop(OpenCase open, PaperList papers) {
        var originals = papers.papers().stream()
                .filter(paper -> paper.form() == Form.ORIGINAL)
                .toList();
        var letter = head.ofDesk(open.dossier(), "TB")
                .with("requestedOn", LocalDate.now(clock))
                .with("reason", open.reason())
                .with("stage", said("slip.stage." + open.state()))
                .with("returned", items(originals));
        return file(open, DocumentKind.TERMINATION, "termination", letter);
    }

    /** What was asked for never came: the dossier is closed. */
    Document lapse(OpenCase open) {
        return file(open, DocumentKind.TERMINATION, "lapse", head.ofDesk(open.dossier(), "TB"));
    }

    /** The acknowledgement of a result that was handed over. */
    Document handOver(OpenCase open, Results.Receiver receiver) {
        var letter = head.ofDesk(open.dossier(), "BN")
                .with("receiver", receiver.name())
                .with("receiverIdNumber", receiver.idNumber())
                .with("acknowledgement", said("slip.acknowledgement." + receiver.acknowledgement()))
                .with("at", clock.instant());
        return file(open, DocumentKind.HANDOVER, "handover", letter);
    }

    private Document file(OpenCase open, DocumentKind kind, String form, Letter letter) {
        var paper = "reception/print/" + form;
        var pdf = printing.pdf(paper, letter.values());
        var isSealed = forms.of(paper, LocalDate.now(clock)).signed() == Signed.BY_AGENCY;
        return documents.file(
                open.code(), new Filing(kind, said("slip." + form)), isSealed ? sealed(open, kind, letter, pdf) : pdf);
    }

    private byte[] sealed(OpenCase open, DocumentKind kind, Letter letter, byte[] pdf) {
        return signatures.seal(new Signatures.Paper(
                Signatures.Kind.valueOf(kind.name()),
                open.code(),
                (String) letter.values().get("number"),
                LocalDate.now(clock),
                pdf));
    }

    private String said(String key) {
        return names.text(key, Wording.VIETNAMESE);
    }

    /** Papers as lists print them. */
    List<String> items(List<Paper> papers) {
        return papers.stream()
                .map(paper -> names.line(paper, Wording.VIETNAMESE))
                .toList();
    }

    /** The names of papers as the clerk reads them. */
    String names(List<Paper> papers) {
        return names.listed(papers, LocaleContextHolder.getLocale());
    }

    /** Why something is needed, in words: as written, or as the department that needs it would say. */
    String why(SupplementNeed need) {
        var reason = need.reason().isBlank() ? "papers" : need.reason();
        return names.orItself("need." + reason, reason, Wording.VIETNAMESE);
    }

    /** The same for a further request, with its number and how many the agency allows. */
    String whyAgain(SupplementNeed need, int number, int allowed) {
        return names.text("need.again", Wording.VIETNAMESE, number, allowed, why(need));
    }
}
