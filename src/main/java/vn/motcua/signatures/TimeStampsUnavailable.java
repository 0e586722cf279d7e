package vn.motcua.signatures;

import org.jspecify.annotations.Nullable;

/** The time-stamp service gave no time stamp. */
class TimeStampsUnavailable extends RuntimeException {

    TimeStampsUnavailable(@Nullable Exception cause) {
        super("No time stamp", cause);
    }
}
