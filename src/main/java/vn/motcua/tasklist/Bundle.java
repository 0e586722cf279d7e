package vn.motcua.tasklist;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One act on many tasks, as somebody ordered it: the items are done one after another, each in a transaction of its own. */
record Bundle(long id, String owner, Order order, Course course) {

    /** How many tasks one bundle may hold. */
    static final int MOST = 500;

    /** What is to be done, with which common input, said in which language; a ticket makes one bundle of a form sent twice. */
    record Order(String act, Map<String, String> input, String language, String ticket) {

        Order {
            input = Map.copyOf(input);
        }
    }

    /** When it was begun, stopped and ended, and which bundle it undoes, if any. */
    record Course(Instant begunAt, @Nullable Instant stoppedAt, @Nullable Instant endedAt, @Nullable Long undoes) {

        boolean isOpen() {
            return stoppedAt == null && endedAt == null;
        }
    }

    /** One of its tasks, and how it came out. */
    record Item(long bundle, int place, String task, String definition, String step, Result result) {}

    /** How an item came out. */
    enum Result {
        WAITING,
        DONE,
        /** Nothing had to be done: it was so already. */
        SAME,
        REFUSED
    }
}
