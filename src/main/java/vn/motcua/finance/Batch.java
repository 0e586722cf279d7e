package vn.motcua.finance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;

/** Released orders that go to the bank in one file. The file's hash is known before the file is offered. */
public record Batch(
        long id,
        LocalDate on,
        int number,
        String messageId,
        Actor madeBy,
        Instant madeAt,
        int orders,
        long total,
        String fileHash,
        @Nullable Actor sentBy,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant discardedAt,
        @Nullable String discardedReason) {

    /** Whether the file has been handed out to be sent. */
    public boolean isSent() {
        return sentAt != null;
    }

    /** Whether the batch was given up before it was sent. */
    public boolean isDiscarded() {
        return discardedAt != null;
    }

    /** The name of the file. */
    public String fileName() {
        return "pain.001-" + messageId + ".xml";
    }
}
