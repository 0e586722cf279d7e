package vn.motcua.dossier;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/** When the office works on a working day: its sessions in order, such as {@code 07:30-11:30,13:30-17:00}. */
public record OfficeHours(List<Session> sessions) {

    public OfficeHours {
        sessions = List.copyOf(sessions);
        if (sessions.isEmpty()) throw new IllegalArgumentException("An office has at least one session a day");
        for (int i = 1; i < sessions.size(); i++)
            if (sessions.get(i).from().isBefore(sessions.get(i - 1).to()))
                throw new IllegalArgumentException("Sessions overlap or are out of order: " + sessions);
    }

    /** @throws IllegalArgumentException if the text isn't a list of sessions, each {@code HH:mm-HH:mm} */
    public static OfficeHours parse(String text) {
        return new OfficeHours(
                Arrays.stream(text.split(",")).map(Session::parse).toList());
    }

    /** When a day's work ends; what comes later counts as received on the next working day. */
    public LocalTime closing() {
        return sessions.get(sessions.size() - 1).to();
    }

    /** The working time of one day. */
    public Duration perDay() {
        return between(LocalTime.MIN, LocalTime.MAX);
    }

    /** The working time between two times of one day. */
    public Duration between(LocalTime from, LocalTime to) {
        return sessions.stream().map(session -> session.within(from, to)).reduce(Duration.ZERO, Duration::plus);
    }

    /** The time of day at which so much working time has passed since another; the closing time if there isn't so much. */
    LocalTime after(LocalTime since, Duration work) {
        var left = work;
        for (var session : sessions) {
            var here = session.within(since, LocalTime.MAX);
            if (!here.isZero() && left.compareTo(here) <= 0)
                return (since.isAfter(session.from()) ? since : session.from()).plus(left);
            left = left.minus(here);
        }
        return closing();
    }

    /** A stretch of work without a break. */
    public record Session(LocalTime from, LocalTime to) {

        public Session {
            if (!from.isBefore(to)) throw new IllegalArgumentException("Ends before it begins: " + from + "-" + to);
        }

        static Session parse(String text) {
            var ends = text.strip().split("-");
            if (ends.length != 2) throw new IllegalArgumentException("Not a session of office hours: " + text);
            return new Session(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
        }

        private Duration within(LocalTime start, LocalTime end) {
            var first = start.isAfter(from) ? start : from;
            var last = end.isBefore(to) ? end : to;
            return first.isBefore(last) ? Duration.between(first, last) : Duration.ZERO;
        }
    }
}
