package vn.motcua.access;

/**
 * What somebody typed to find people. The address of the answer carries a token only, since names and numbers must not stand
 * in addresses; the text stays in the person's session.
 */
public record Search(String token, String text) {

    /** Nothing was typed. */
    public static final Search NONE = new Search("", "");
}
