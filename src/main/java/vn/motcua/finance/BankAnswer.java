package vn.motcua.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.finance.BankFileRefused.Fault;

/**
 * What a bank's file says, as far as it could be read: the batch it answers, if it names one, and a line for each order; or
 * what the whole batch was answered. {@code faults} is what is wrong with the file by itself.
 */
record BankAnswer(Kind kind, String messageId, @Nullable Original original, List<Line> lines, List<Fault> faults) {

    BankAnswer {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** Report on a file's payments, or notice of what was booked on an account. */
    enum Kind {
        STATUS_REPORT("urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"),
        BOOKING_NOTICE("urn:iso:std:iso:20022:tech:xsd:camt.054.001.08");

        private final String namespace;

        Kind(String namespace) {
            this.namespace = namespace;
        }

        String namespace() {
            return namespace;
        }
    }

    /** The file of ours that a report answers, and what it says of the whole, if anything. */
    record Original(
            int line,
            String messageId,
            @Nullable String count,
            @Nullable String sum,
            @Nullable Verdict verdict,
            Reason reason) {}

    /** What the file says of one order. Amounts in dong; null where the file gives none. */
    record Line(int line, String field, String endToEnd, Verdict verdict, @Nullable Long amount, Reason reason) {}

    /** The bank's reason: its code and what it added in words. */
    record Reason(@Nullable String code, @Nullable String added) {}

    /** What became of an order. */
    enum Verdict {
        SETTLED,
        RETURNED,
        ACCEPTED
    }
}
