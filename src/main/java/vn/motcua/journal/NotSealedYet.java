package vn.motcua.journal;

/** A chain has no sealed entry yet, because somebody writes into it just now: whoever needs one tries again. */
public class NotSealedYet extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotSealedYet(String chain) {
        super("Nothing of this chain is sealed yet: " + chain);
    }
}
