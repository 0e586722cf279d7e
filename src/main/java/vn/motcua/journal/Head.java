package vn.motcua.journal;

/** Where a chain ended when it was sealed. */
record Head(String chain, int number, String hash) {

    /** What goes into a seal's tree for this head. */
    String leaf() {
        return chain + " " + number + " " + hash;
    }
}
