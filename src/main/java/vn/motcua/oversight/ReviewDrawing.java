package vn.motcua.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.oversight.Review.Decided;
import vn.motcua.oversight.Review.Line;
import vn.motcua.oversight.Review.Sheet;
import vn.motcua.oversight.Review.Verdict;

/** Draws reviews for a reader: what waits for whom, and a sheet as it stands or as it was typed before it was refused. */
@Component
class ReviewDrawing {

    private final Reviews reviews;
    private final Clock clock;

    ReviewDrawing(Reviews reviews, Clock clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    Map<String, ?> all(Officer reader) {
        return Map.of("rows", rows(reader), "signs", SignPages.isFor(reader));
    }

    private List<Row> rows(Officer reader) {
        return reviews.seenBy(reader).stream()
                .map(review -> new Row(review, isOverdue(review), isOpenFor(reader, review)))
                .toList();
    }

    Map<String, ?> sheet(Sheet sheet, Map<Long, Decided> typed, Officer reader) {
        var review = sheet.review();
        var account = reader.actor().account();
        return Map.of(
                "review",
                review,
                "overdue",
                isOverdue(review),
                "open",
                isOpenFor(reader, review),
                "lines",
                sheet.lines().stream()
                        .map(line -> Marked.of(line, typed.get(line.right().id()), account))
                        .toList());
    }

    private boolean isOverdue(Review review) {
        return review.isOverdueOn(LocalDate.now(clock));
    }

    private static boolean isOpenFor(Officer reader, Review review) {
        return !review.isConfirmed() && Reviews.mayReview(reader, review);
    }

    /** A review in the list: whether it is overdue, and whether the reader has to review it. */
    record Row(Review review, boolean overdue, boolean mine) {}

    /** A right in the sheet, and whether it is the reader's own. */
    record Marked(Line line, @Nullable Verdict verdict, @Nullable String reason, boolean own) {

        static Marked of(Line line, @Nullable Decided typed, String reader) {
            var own = Confirmations.isOwn(line.right(), reader);
            return typed == null
                    ? new Marked(line, line.verdict(), line.reason(), own)
                    : new Marked(line, typed.verdict(), typed.reason(), own);
        }
    }
}
