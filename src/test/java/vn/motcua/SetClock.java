package vn.motcua;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;

/** A clock in Vietnam that stands until it is set. */
public final class SetClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private volatile Instant now = Instant.EPOCH;

    /** Sets it to a local date and time, such as {@code 2026-11-23T08:00}. */
    public SetClock at(String localDateTime) {
        now = LocalDateTime.parse(localDateTime).atZone(VIETNAM).toInstant();
        return this;
    }

    /** Lets some time pass. */
    public void pass(TemporalAmount time) {
        now = now.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
