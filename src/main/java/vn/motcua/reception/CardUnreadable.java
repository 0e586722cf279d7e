package vn.motcua.reception;

/** The text of an ID card's QR code can't be read; {@code part} is what is missing or broken. */
final class CardUnreadable extends Exception {

    private final String part;

    CardUnreadable(String part) {
        super("Card unreadable: " + part);
        this.part = part;
    }

    /** The message that names the part. */
    String messageKey() {
        return "counter.card." + part;
    }
}
