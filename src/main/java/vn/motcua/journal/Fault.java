package vn.motcua.journal;

/** What is wrong with the journal, and where: in which chain, at which number; {@code other} where a second number matters. */
record Fault(Kind kind, String place, long number, long other) {

    static Fault of(Kind kind, String place, long number) {
        return new Fault(kind, place, number, 0);
    }

    /** Named by what was done; the message {@code journal.fault.<kind>} says it to people. */
    enum Kind {
        EDITED,
        MISSING,
        INSERTED,
        REORDERED,
        RECHAINED,
        REWRITTEN,
        TAIL_CUT,
        CHAIN_REMOVED,
        HEAD_CHANGED,
        SEAL_CHANGED,
        SEAL_MISSING,
        SEAL_FORGED,
        SEAL_HEADS_CHANGED,
        SEAL_UNLIKE_ANCHOR,
        NOT_ANCHORED,
        TURNED_BACK,
        SHEET_CHANGED,
        SHEET_MISSING,
        DOCUMENT_CHANGED
    }
}
