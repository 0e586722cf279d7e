package vn.motcua.reception;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DueDate;
import vn.motcua.dossier.DueDates;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.TimeLimit;
import vn.motcua.dossier.Wording;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.journey.Rules;
import vn.motcua.journey.Rules.Row;
import vn.motcua.reception.ReceptionSettings.AfterSupplement;

/** The days the desk promises and watches: the due date of a procedure, and when to remind and to apologise before it. */
@Component
class PromisedDays {

    private final Rules rules;
    private final DueDates dueDates;
    private final WorkingTime time;
    private final Wording wording;
    private final ReceptionSettings settings;
    private final Clock clock;

    PromisedDays(
            Rules rules,
            DueDates dueDates,
            WorkingTime time,
            Wording wording,
            ReceptionSettings settings,
            Clock clock) {
        this.rules = rules;
        this.dueDates = dueDates;
        this.time = time;
        this.wording = wording;
        this.settings = settings;
        this.clock = clock;
    }

    /** When a dossier that somebody filed complete at a moment is due. */
    DueDate due(String procedure, Filer filedBy, Instant receivedAt) {
        return dueDates.due(rule(procedure, filedBy, receivedAt).output(), receivedAt);
    }

    /** What was promised to whoever filed a dossier, whichever way it came to that day. */
    DueDate promised(OpenCase open, Instant acceptedAt) {
        var dossier = open.dossier();
        var due = due(dossier.procedure(), dossier.applicant().filedBy(), acceptedAt);
        var dueAt = Objects.requireNonNull(open.dueAt()).atZone(clock.getZone()).toOffsetDateTime();
        return new DueDate(dueAt, due.rule(), due.skipped(), due.legalBasis(), due.warnings());
    }

    /** When a dossier is due that waited for its applicant since a moment and goes on now. */
    DueDate resumed(OpenCase open, Instant pausedAt) {
        var dossier = open.dossier();
        var acceptedAt = Objects.requireNonNull(open.acceptedAt());
        var limit =
                TimeLimit.parse(rule(dossier.procedure(), dossier.applicant().filedBy(), acceptedAt)
                        .output());
        return dueDates.resumed(
                limit, Objects.requireNonNull(open.dueAt()), new DueDates.Pause(pausedAt, clock.instant()));
    }

    /** Whether a supplement lets the old period go on instead of giving a new one. */
    boolean goOnAfterSupplement() {
        return settings.supplementClock() == AfterSupplement.PAUSE;
    }

    /** How often one may ask for papers without saying why again. */
    int supplements() {
        return settings.supplements();
    }

    /** The time a procedure may take, such as {@code 7 WD}, and the article that says so; it may ask whether an employer files. */
    Row rule(String procedure, Filer filedBy, Instant receivedAt) {
        var received = LocalDate.ofInstant(receivedAt, clock.getZone());
        var filer = filedBy == Filer.EMPLOYER ? filedBy : Filer.PERSON;
        return rules.row(
                "processingDays", Map.of("procedure", procedure, "filedBy", filer.name(), "receivedOn", received));
    }

    /** When officers are reminded of a due date: as the office opens, some working days before. */
    Instant remindAt(Instant due) {
        return opening(workingDaysBefore(due, settings.remindBefore()));
    }

    /** When an apology for a late result falls due: as the office opens, a working day before. */
    Instant apologiseAt(Instant due) {
        return opening(workingDaysBefore(due, settings.apologiseBefore()));
    }

    /** Until when the applicant may bring what is asked for today. */
    Instant supplementBy() {
        return closing(LocalDate.now(clock).plusDays(settings.supplementDays()));
    }

    /** Until when a result announced today should be collected. */
    Instant collectBy() {
        return closing(LocalDate.now(clock).plusDays(settings.collectDays()));
    }

    /** When a journey that waits for papers is to be reminded: not before the papers are overdue. */
    static Instant past(Instant deadline) {
        return deadline.plus(Duration.ofDays(1));
    }

    /** A moment as papers state it. */
    String said(Instant moment) {
        return wording.moment(moment);
    }

    Instant closing(LocalDate day) {
        return time.closing(day).toInstant();
    }

    boolean isWorkingDay(LocalDate day) {
        return time.calendar().isWorkingDay(day);
    }

    private LocalDate workingDaysBefore(Instant due, int days) {
        var day = LocalDate.ofInstant(due, clock.getZone());
        for (int left = days; left > 0; ) {
            day = day.minusDays(1);
            if (time.calendar().isWorkingDay(day)) left--;
        }
        return day;
    }

    private Instant opening(LocalDate day) {
        return day.atTime(time.hours().sessions().get(0).from())
                .atZone(clock.getZone())
                .toInstant();
    }
}
