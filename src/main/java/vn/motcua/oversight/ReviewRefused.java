package vn.motcua.oversight;

import java.util.List;

/** A review that can't be kept or confirmed so: the message that says why, and which rights are at fault. */
class ReviewRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient List<Long> rights;

    ReviewRefused(String messageKey) {
        this(messageKey, List.of());
    }

    ReviewRefused(String messageKey, List<Long> rights) {
        super("Review refused: " + messageKey);
        this.messageKey = messageKey;
        this.rights = List.copyOf(rights);
    }

    String messageKey() {
        return messageKey;
    }

    List<Long> rights() {
        return rights;
    }
}
