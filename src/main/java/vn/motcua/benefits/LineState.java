package vn.motcua.benefits;

/** How a line of a list stands: not checked yet, to be settled, back to whoever sent it, or struck out by an officer. */
enum LineState {
    UNCHECKED,
    GOOD,
    BAD,
    STRUCK;

    /** Faults come first, then what an officer struck, then what is settled. */
    int rank() {
        return switch (this) {
            case UNCHECKED, BAD -> 0;
            case STRUCK -> 1;
            case GOOD -> 2;
        };
    }
}
