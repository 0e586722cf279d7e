package vn.motcua.journey;

/** Where the law tables stand. */
interface Lawbook {

    /** The table of that name as it is in force in the house today; IllegalStateException if there is none. */
    LawTable table(String name);
}
