package vn.motcua.oversight;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.AccountEvents;
import vn.motcua.access.AccountEvents.Kind;
import vn.motcua.access.Acting;
import vn.motcua.access.Right;
import vn.motcua.access.RightsBook;
import vn.motcua.oversight.Review.Decided;
import vn.motcua.oversight.Review.Sheet;
import vn.motcua.oversight.Review.Verdict;

/**
 * What reviewers decide about rights (official letter 771/BHXH-TTKT section 3): nobody about his own, and nothing changes before the
 * review is confirmed as a whole. What is withdrawn ends with the confirmation.
 */
@Service
class Confirmations {

    private final Reviews reviews;
    private final ReviewBook book;
    private final RightsBook rights;
    private final AccountEvents events;

    Confirmations(Reviews reviews, ReviewBook book, RightsBook rights, AccountEvents events) {
        this.reviews = reviews;
        this.book = book;
        this.rights = rights;
        this.events = events;
    }

    /**
     * Keeps what has been decided so far.
     *
     * @throws ReviewRefused if somebody has confirmed it, or a decision is about the person's own right
     */
    @Transactional
    void save(long id, List<Decided> decided) {
        var sheet = reviewable(id);
        var by = Acting.now();
        for (var each : decided) {
            if (isOwn(sheet, each) && each.verdict() != null) throw new ReviewRefused("review.fault.own");
            if (!isOwn(sheet, each)) book.decide(id, each, by);
        }
    }

    /**
     * Confirms a review: every right is decided, and what is withdrawn ends now.
     *
     * @throws ReviewRefused if a right isn't decided, or somebody else has confirmed meanwhile
     */
    @Transactional
    void confirm(long id, List<Decided> decided) {
        save(id, decided);
        var sheet = reviewable(id);
        demandSettled(sheet);
        if (!book.confirm(id, Acting.now())) throw new ReviewRefused("review.fault.confirmed");
        sheet.lines().forEach(line -> carryOut(sheet.review(), line));
        var review = sheet.review();
        events.write(
                Acting.now().account(),
                Kind.REVIEW_CONFIRMED,
                review.quarter() + " " + review.unit().code() + " " + review.desk());
    }

    private static void demandSettled(Sheet sheet) {
        var open = sheet.lines().stream()
                .filter(line -> !line.isSettled(sheet.review().desk()))
                .map(Review.Line::right)
                .toList();
        if (open.isEmpty()) return;
        var account = Acting.now().account();
        var others = open.stream()
                .filter(right -> !isOwn(right, account))
                .map(Right::id)
                .toList();
        throw new ReviewRefused(others.isEmpty() ? "review.fault.own" : "review.fault.open", others);
    }

    private void carryOut(Review review, Review.Line line) {
        var right = line.right();
        if (line.verdict() == Verdict.WITHDRAW) rights.withdraw(right, review.quarter() + ": " + line.reason());
        else
            events.write(
                    right.holder().account(),
                    Kind.RIGHT_KEPT,
                    review.quarter() + ": " + right.role().key() + " "
                            + right.unit().code());
    }

    private Sheet reviewable(long id) {
        var sheet = reviews.get(id);
        if (!Reviews.mayReview(Acting.person(), sheet.review())) throw new NoReview();
        if (sheet.review().isConfirmed()) throw new ReviewRefused("review.fault.confirmed");
        return sheet;
    }

    private static boolean isOwn(Sheet sheet, Decided decided) {
        var person = Acting.now();
        return sheet.lines().stream()
                .map(Review.Line::right)
                .anyMatch(right -> right.id() == decided.right() && isOwn(right, person.account()));
    }

    /** Whether a right is a person's own. */
    static boolean isOwn(Right right, String account) {
        return right.holder().account().equals(account);
    }
}
