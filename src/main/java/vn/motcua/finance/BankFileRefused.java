package vn.motcua.finance;

import java.util.List;

/** A bank's file that was refused whole: each fault names line and field, and a message with the remedy. Nothing was stored. */
public class BankFileRefused extends RuntimeException {

    private final List<Fault> faults;

    BankFileRefused(List<Fault> faults) {
        super("Bank file refused: " + faults);
        this.faults = List.copyOf(faults);
    }

    BankFileRefused(int line, String field, String messageKey, Object... arguments) {
        this(List.of(new Fault(line, field, messageKey, List.of(arguments))));
    }

    /** What is wrong, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }

    /** One fault: the line of the file (0: the file as a whole), the element, and what is wrong with it. */
    public record Fault(int line, String field, String messageKey, List<Object> arguments) {}
}
