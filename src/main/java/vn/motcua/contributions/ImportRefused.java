package vn.motcua.contributions;

import java.util.List;

/** A register file that was refused whole; each fault names its line and a message with the remedy. */
public class ImportRefused extends RuntimeException {

    private final List<Fault> faults;

    ImportRefused(List<Fault> faults) {
        super("Import refused: " + faults.size() + " faults");
        this.faults = List.copyOf(faults);
    }

    ImportRefused(int line, String messageKey, Object... arguments) {
        this(List.of(new Fault(line, messageKey, List.of(arguments))));
    }

    public List<Fault> faults() {
        return faults;
    }

    /** One fault: the line of the file (1 is the head line, 0 the file as a whole) and what is wrong there. */
    public record Fault(int line, String messageKey, List<Object> arguments) {}
}
