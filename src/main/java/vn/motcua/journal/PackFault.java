package vn.motcua.journal;

/** What is wrong with a pack, and where: in which file, at which entry of a chain where one matters. */
public record PackFault(Kind kind, String place, int number) {

    /** A fault of a whole file. */
    public static PackFault of(Kind kind, String place) {
        return new PackFault(kind, place, 0);
    }

    /** Named by what was done; the message {@code journal.pack.<kind>} says it to people. */
    public enum Kind {
        SIGNATURE_WRONG,
        FILE_CHANGED,
        FILE_MISSING,
        FILE_ADDED,
        ENTRY_CHANGED,
        SEAL_WRONG,
        UNLIKE_JOURNAL,
        UNKNOWN_TO_JOURNAL,
        POPULATION_CHANGED,
        NOT_DRAWN
    }
}
