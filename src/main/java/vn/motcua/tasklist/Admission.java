package vn.motcua.tasklist;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.access.Separation;
import vn.motcua.access.Substitution;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.DutyGuard;
import vn.motcua.journey.TaskDuties;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;
import vn.motcua.journey.Waiver.Wish;

/**
 * Who may do a task: whoever holds its role in the dossier's unit, or stands in for such a person, and has done no part of the dossier that excludes this
 * one (official letter 771/BHXH-TTKT section 2). Asked at each claim and each completion, by pages and programs alike.
 */
@Component
class Admission {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final OpenTasks tasks;
    private final Timeline timeline;
    private final Sight sight;
    private final Matters matters;
    private final TaskDuties duties;
    private final DutyGuard guard;
    private final Clock clock;

    Admission(
            OpenTasks tasks,
            Timeline timeline,
            Sight sight,
            Matters matters,
            TaskDuties duties,
            DutyGuard guard,
            Clock clock) {
        this.tasks = tasks;
        this.timeline = timeline;
        this.sight = sight;
        this.matters = matters;
        this.duties = duties;
        this.guard = guard;
        this.clock = clock;
    }

    /** The task, if it is open and the person may do it. */
    Admitted admit(Officer officer, String task) {
        var row = find(task, officer);
        var inStead = row.isFor(officer) ? null : standsIn(officer, row);
        var duty = duties.of(row.role(), row.step());
        duty.ifPresent(wanted -> guard.check(row.dossier(), wanted, officer.actor(), row.done()));
        return new Admitted(row, duty.orElse(null), inStead);
    }

    /** The exception that whoever holds the task's role may ask for after a duty that excludes it. */
    Wish wish(Officer officer, String task) {
        var row = find(task, officer);
        if (!row.isFor(officer)) standsIn(officer, row);
        var duty = duties.of(row.role(), row.step()).orElseThrow(() -> gone(task));
        return new Wish(
                row.dossier(), duty, Separation.obstacles(duty, row.done().duties()), row.role(), row.unit());
    }

    private Substitution standsIn(Officer officer, TaskRow row) {
        return officer.standsIn(row.role(), row.unit(), matters.of(row))
                .orElseThrow(() -> new TaskRefused(
                        Reason.NOT_YOURS,
                        officer.does(row.role()) ? "refused.beyond" : "refused.role",
                        message("role." + row.role().key())));
    }

    /** The task, if it is open on a dossier the person may see. */
    TaskRow find(String task, Officer officer) {
        return tasks.find(task, officer.actor())
                .filter(row -> officer.sees(row.unit()) || sight.isOpen(row.dossier()))
                .orElseThrow(() -> gone(task));
    }

    /** Whoever comes too late learns who was quicker, and when. */
    TaskRefused tooLate(String task, Actor person) {
        return tasks.find(task, person).flatMap(this::taken).orElseGet(() -> gone(task));
    }

    private Optional<TaskRefused> taken(TaskRow row) {
        return Optional.ofNullable(row.holder())
                .map(holder -> new TaskRefused(
                        Reason.TOO_LATE, "refused.taken", holder.person().name(), moment(holder.since())));
    }

    /** A task that is no longer open: who completed it and when, if anybody did and the person may see it. */
    TaskRefused gone(String task) {
        return timeline.completion(task, Acting.person())
                .map(done -> new TaskRefused(
                        Reason.TOO_LATE, "refused.done", done.actor().name(), moment(done.at())))
                .orElseGet(() -> new TaskRefused(Reason.NOT_FOUND, "refused.unknown"));
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(clock.getZone()));
    }

    private static DefaultMessageSourceResolvable message(String key) {
        return new DefaultMessageSourceResolvable(key);
    }

    /** A task the person may do, which duty that is, and by which substitution if not by a role of his own. */
    record Admitted(TaskRow row, @Nullable Duty duty, @Nullable Substitution inStead) {}
}
