package vn.motcua.journal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one entry of the journal says: in which chain, by whose hand, what was done, to what else, with which words, as which
 * duty, completing which task, for which reason.
 */
public record Line(
        String chain,
        String kind,
        Hand hand,
        @Nullable String subject,
        String act,
        @Nullable String details,
        @Nullable String duty,
        @Nullable String task,
        @Nullable String reason) {

    private static final String OF_AN_ACCOUNT = "account:";
    private static final String OF_AN_INSPECTION = "inspection:";
    private static final String OF_THE_HOUSE = "house:";

    /** A line without more than the act. */
    public static Line of(String chain, Kind kind, Hand hand, String act) {
        return new Line(chain, kind.name(), hand, null, act, null, null, null, null);
    }

    /** The chain of all that an account did and that was done to it; a dossier's chain is its code. */
    public static String ofAccount(String account) {
        return OF_AN_ACCOUNT + account;
    }

    /** The chain of all that happened in a session of inspection. */
    public static String ofInspection(long session) {
        return OF_AN_INSPECTION + session;
    }

    /** The chain of what is changed for the whole house: the law, the calendar, a register. */
    public static String ofHouse(String what) {
        return OF_THE_HOUSE + what;
    }

    /** The same, about something that has a chain of its own. */
    public Line about(@Nullable String subject) {
        return new Line(chain, kind, hand, subject, act, details, duty, task, reason);
    }

    /** The same, in more words. */
    public Line saying(@Nullable String details) {
        return new Line(chain, kind, hand, subject, act, details, duty, task, reason);
    }

    /** The same, done as a duty. */
    public Line as(@Nullable String duty) {
        return new Line(chain, kind, hand, subject, act, details, duty, task, reason);
    }

    /** The same, as the completion of a task. */
    public Line completing(@Nullable String task) {
        return new Line(chain, kind, hand, subject, act, details, duty, task, reason);
    }

    /** The same, with the reason given. */
    public Line because(@Nullable String reason) {
        return new Line(chain, kind, hand, subject, act, details, duty, task, reason);
    }

    /** All it says, in the order of the journal's format (docs/journal.md). */
    List<@Nullable String> fields() {
        return Arrays.asList(
                chain,
                kind,
                Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, hand.at())),
                hand.account(),
                hand.name(),
                subject,
                act,
                details,
                duty,
                task,
                reason);
    }

    /** What sort of thing happened. */
    public enum Kind {
        NOTE,
        CHANGE,
        LOOK,
        EXPORT,
        SIGN_IN,
        REFUSAL,
        ACCOUNT,
        HOUSE,
        INSPECTION
    }
}
