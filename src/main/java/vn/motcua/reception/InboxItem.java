package vn.motcua.reception;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier.Channel;

/**
 * Something that came by post or online and waits at a desk: from whom, under which registered or portal number, on how many
 * sheets, and until when it has to be answered.
 */
record InboxItem(
        long id,
        String unit,
        Channel channel,
        @Nullable String reference,
        String sender,
        @Nullable Integer sheets,
        Instant arrivedAt,
        Instant answerBy) {

    private static final String TICKET = "inbox-";

    /** The key of the form it is opened into: whoever opens it again finds what he has typed. */
    String ticket() {
        return TICKET + id;
    }

    /** The number of the thing a form was opened from, or null where it was opened at the counter. */
    static @Nullable Long of(String ticket) {
        return ticket.matches(TICKET + "\\d{1,18}") ? Long.valueOf(ticket.substring(TICKET.length())) : null;
    }
}
