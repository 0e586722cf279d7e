package vn.motcua.oversight;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.RightsBook;
import vn.motcua.access.Role;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.oversight.Review.Sheet;

/**
 * The review of rights (official letter 771/BHXH-TTKT section 3; decision 2988/QD-BHXH art. 7.2h): opened by itself each quarter for
 * each unit, and waiting until whoever answers for those rights has confirmed it.
 */
@Service
public class Reviews {

    private final ReviewBook book;
    private final RightsBook rights;
    private final WorkingTime time;
    private final Clock clock;
    private final int days;

    Reviews(
            ReviewBook book,
            RightsBook rights,
            WorkingTime time,
            Clock clock,
            @Value("${motcua.rights-review-days:15}") int days) {
        this.book = book;
        this.rights = rights;
        this.time = time;
        this.clock = clock;
        this.days = days;
    }

    /** Opens the reviews of the present quarter, unless they are. */
    @Transactional
    public void openDue() {
        var quarter = quarter();
        if (book.isOpened(quarter)) return;
        var held = rights.held();
        var dueOn = dueOn();
        held.stream()
                .collect(groupingBy(right -> new Place(right.unit().code(), Reviewing.of(right, held))))
                .forEach((place, under) -> book.open(quarter, place.unit(), place.desk(), dueOn, under));
    }

    /** Those a person may see: whoever reviews his own, directors their units', whoever keeps accounts or inspects all. */
    @Transactional(readOnly = true)
    List<Review> seenBy(Officer person) {
        var seesAll = person.holds(Role.ACCESS_ADMINISTRATOR) || person.holds(Role.INSPECTION_INSPECTOR);
        return book.standing(quarter()).stream()
                .filter(review -> seesAll || mayReview(person, review))
                .toList();
    }

    /** How many wait for a person's confirmation. */
    @Transactional(readOnly = true)
    int waitingFor(Officer person) {
        return (int) book.standing(quarter()).stream()
                .filter(review -> !review.isConfirmed() && mayReview(person, review))
                .count();
    }

    /** How many of those that a person may see are overdue. */
    @Transactional(readOnly = true)
    int overdueFor(Officer person) {
        var today = LocalDate.now(clock);
        return (int) seenBy(person).stream()
                .filter(review -> review.isOverdueOn(today))
                .count();
    }

    /** A review with its lines, if the person may see it. */
    @Transactional(readOnly = true)
    Sheet get(long id) {
        return seenBy(Acting.person()).stream()
                .filter(review -> review.id() == id)
                .findFirst()
                .map(review -> new Sheet(review, book.lines(id)))
                .orElseThrow(NoReview::new);
    }

    static boolean mayReview(Officer person, Review review) {
        return review.desk().isFor(person, review.unit());
    }

    private LocalDate dueOn() {
        var calendar = time.calendar();
        var day = LocalDate.now(clock);
        for (var left = days; left > 0; left--) day = calendar.nextWorkingDay(day);
        return day;
    }

    private String quarter() {
        var today = LocalDate.now(clock);
        return today.getYear() + "-Q" + today.get(IsoFields.QUARTER_OF_YEAR);
    }

    /** Where and to whom rights fall for review. */
    private record Place(String unit, Reviewing desk) {}
}
