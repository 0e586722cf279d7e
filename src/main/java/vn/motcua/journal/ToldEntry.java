package vn.motcua.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry of a chain in words that people can read, with its fingerprint and that of the entry before it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ToldEntry(
        int number,
        String kind,
        Instant at,
        String actor,
        String actorName,
        @Nullable String subject,
        String act,
        @Nullable String details,
        @Nullable String duty,
        @Nullable String task,
        @Nullable String reason,
        String previous,
        String hash) {

    static ToldEntry of(Line line, int number, String previous, String hash) {
        return new ToldEntry(
                number,
                line.kind(),
                line.hand().at(),
                line.hand().account(),
                line.hand().name(),
                line.subject(),
                line.act(),
                line.details(),
                line.duty(),
                line.task(),
                line.reason(),
                previous,
                hash);
    }

    Line line(String chain) {
        return new Line(chain, kind, new Hand(at, actor, actorName), subject, act, details, duty, task, reason);
    }

    boolean follows(String before, int place, String chain) {
        return number == place
                && previous.equals(before)
                && hash.equals(Fingerprints.link(before, place, Fingerprints.of(line(chain))));
    }
}
