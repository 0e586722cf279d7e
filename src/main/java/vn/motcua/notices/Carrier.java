package vn.motcua.notices;

/**
 * Carries messages out of the house by one channel (docs/ports/messages.md). Another bean that keeps the contract may take the
 * place of the one that comes with the house.
 */
public interface Carrier {

    /** The channel it serves. */
    Channel channel();

    /** Whether it is set up. */
    default boolean isReady() {
        return true;
    }

    /**
     * Hands a message over; when it returns, the message is on its way.
     *
     * @throws NotCarried if it isn't, and may be tried again
     */
    void carry(Message message) throws NotCarried;

    /** A message: its key is the same each time it is tried, so that whoever carries it can tell a second try. */
    record Message(String key, String to, String subject, String text) {}

    /** The message could not be handed over. */
    final class NotCarried extends Exception {

        private static final long serialVersionUID = 1;

        public NotCarried(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
