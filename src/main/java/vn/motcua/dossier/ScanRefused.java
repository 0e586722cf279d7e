package vn.motcua.dossier;

import java.util.ArrayList;
import java.util.List;

/** A file that isn't taken in; nothing of it was stored. The message names the file and the remedy. */
public class ScanRefused extends RuntimeException {

    private final Reason reason;
    private final List<Object> arguments;

    public ScanRefused(Reason reason, String fileName, Object... limits) {
        super("Scan refused: " + reason);
        this.reason = reason;
        var all = new ArrayList<Object>(List.of(fileName));
        all.addAll(List.of(limits));
        arguments = List.copyOf(all);
    }

    /** Why the file isn't taken in. */
    public Reason reason() {
        return reason;
    }

    /** The key of the message in this room's texts. */
    public String messageKey() {
        return "scan.refused." + reason;
    }

    /** What the message mentions, the file's name first. */
    public List<Object> arguments() {
        return arguments;
    }

    /** What can be wrong with a file. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        UNKNOWN_TYPE,
        DAMAGED,
        ENCRYPTED,
        /** Scripts, actions, forms or files inside a PDF. */
        ACTIVE_CONTENT,
        /** Unpacks to far more than its size. */
        INFLATED,
        TOO_MANY_PIXELS,
        /** The virus scanner found something. */
        INFECTED,
        /** The virus scanner doesn't answer, so nobody knows. */
        UNSCANNED
    }
}
