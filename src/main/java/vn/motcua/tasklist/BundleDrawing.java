package vn.motcua.tasklist;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.tasklist.Bundle.Result;
import vn.motcua.tasklist.BundleLines.Settled;

/** Draws what is done to many tasks: how it comes along, and what a person had done lately. */
@Component
class BundleDrawing {

    private static final int LATEST = 20;

    private final BundleBook book;
    private final BundleLines lines;
    private final Bundles bundles;
    private final Steps steps;
    private final Speech speech;

    BundleDrawing(BundleBook book, BundleLines lines, Bundles bundles, Steps steps, Speech speech) {
        this.book = book;
        this.lines = lines;
        this.bundles = bundles;
        this.steps = steps;
        this.speech = speech;
    }

    /** One bundle with each of its items. */
    Map<String, Object> draw(Bundle bundle, Locale locale) {
        var standing = lines.standing(bundle);
        var face = new Face(
                bundle.id(),
                title(bundle),
                bundle.course().begunAt(),
                standing.total(),
                standing.total() - standing.of(Result.WAITING),
                standing.of(Result.DONE) + standing.of(Result.SAME),
                standing.of(Result.REFUSED),
                standing.isRunning(),
                standing.isHalf(),
                !standing.isRunning()
                        && standing.of(Result.DONE) > 0
                        && bundles.inverse(bundle).isPresent());
        var rows = lines.of(bundle.id()).stream().map(each -> row(each, locale)).toList();
        return Map.of("bundle", face, "rows", rows);
    }

    /** What a person had done lately. */
    List<Past> latest(Officer officer) {
        return book.of(officer.actor().account(), LATEST).stream()
                .map(bundle -> past(bundle, lines.standing(bundle)))
                .toList();
    }

    private Row row(Settled each, Locale locale) {
        var item = each.item();
        var result = item.result();
        return new Row(
                item.place(),
                each.dossier(),
                each.name(),
                steps.name(item.definition(), item.step(), locale),
                result.name(),
                speech.say("bundle.result." + result.name()),
                each.reason());
    }

    private Past past(Bundle bundle, BundleLines.Standing standing) {
        return new Past(
                bundle.id(),
                title(bundle),
                bundle.course().begunAt(),
                standing.total(),
                standing.of(Result.DONE) + standing.of(Result.SAME),
                standing.of(Result.REFUSED),
                standing.of(Result.WAITING));
    }

    private String title(Bundle bundle) {
        return speech.say("bundle.act." + bundle.order().act());
    }

    /** A bundle as its page shows it. */
    record Face(
            long id,
            String title,
            Instant begunAt,
            int total,
            int settled,
            int done,
            int refused,
            boolean running,
            boolean half,
            boolean undoable) {}

    /** An item as its page shows it. */
    record Row(
            int place, String code, String person, String step, String result, String word, @Nullable String reason) {}

    /** A bundle among those a person had done. */
    record Past(long id, String title, Instant at, int total, int done, int refused, int waiting) {}
}
