package vn.motcua.dossier;

/** What a document of a dossier is. Form numbers are those of Circular 03/2025/TT-VPCP, appendix I. */
public enum DocumentKind {
    /** A paper the applicant brought, digitised at reception. */
    SCAN,
    /** Form 01: receipt and appointment slip. */
    RECEIPT,
    /** Form 02: what is still missing. */
    SUPPLEMENT_REQUEST,
    /** Form 03: refusal to take in or to settle. */
    REFUSAL_NOTICE,
    /** Form 04: apology and a new due date. */
    APOLOGY,
    /** Form 05: work on the dossier ends at the citizen's request. */
    TERMINATION,
    /** Form 06: who had the dossier when. */
    CONTROL_SLIP,
    DECISION,
    CALCULATION_SHEET,
    HANDOVER,
    PAYMENT_NOTICE,
    MANIFEST,
    /** The lines of a list that go back to whoever sent it. */
    LIST_RETURN,
    /** What the office that paid before has answered (official letter 771/BHXH-TTKT, C4). */
    OFFICE_ANSWER,
    /** A power of attorney (Law 41/2024/QH15 art. 10.2d). */
    AUTHORISATION
}
