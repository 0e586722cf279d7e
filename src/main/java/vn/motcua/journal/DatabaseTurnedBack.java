package vn.motcua.journal;

/** The anchor holds seals the database has never heard of: an older state was put in its place. Nothing is sealed on top of it. */
public class DatabaseTurnedBack extends RuntimeException {

    private static final long serialVersionUID = 1;

    DatabaseTurnedBack(long anchored) {
        super("The database doesn't know seal " + anchored
                + ", which is anchored: an older state was restored. See docs/operations.md, \"The journal\"");
    }
}
