package vn.motcua.oversight;

import java.util.List;

/** A review that can't be kept or confirmed so: the message that says why, and which of its lines are at fault. */
class ReviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient List<Integer> lines;

    ReviewRefused(String messageKey) {
        this(messageKey, List.of());
    }

    ReviewRefused(String messageKey, List<Integer> lines) {
        super("Review refused: " + messageKey);
        this.messageKey = messageKey;
        this.lines = List.copyOf(lines);
    }

    String messageKey() {
        return messageKey;
    }

    List<Integer> lines() {
        return lines;
    }
}
