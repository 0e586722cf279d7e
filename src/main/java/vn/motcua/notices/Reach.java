package vn.motcua.notices;

/** Of which dossiers somebody wants to be told. */
enum Reach {
    /** Of every dossier the person may see. */
    ALL,
    /** Of those the person works on or has worked on. */
    MINE,
    NONE;

    boolean wants(boolean isMine) {
        return this == ALL || this == MINE && isMine;
    }
}
