package vn.motcua.tasklist;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;
import vn.motcua.access.Colleagues;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.access.Separation;
import vn.motcua.access.Substitution;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Timeline.Entry;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskDuties;
import vn.motcua.journey.TaskRefused;
import vn.motcua.tasklist.Absences.Today;

/**
 * Whom a task may be given to: whoever holds its role where it is done or stands in there, is not away, and has done no part of
 * the dossier that excludes it (official letter 771/BHXH-TTKT section 2).
 */
@Component
class Receivers {

    static final String FIELD = "receiver";

    private final Colleagues colleagues;
    private final Absences absences;
    private final Admission admission;
    private final TaskDuties duties;
    private final Timeline timeline;
    private final Loads loads;
    private final Speech speech;

    Receivers(
            Colleagues colleagues,
            Absences absences,
            Admission admission,
            TaskDuties duties,
            Timeline timeline,
            Loads loads,
            Speech speech) {
        this.colleagues = colleagues;
        this.absences = absences;
        this.admission = admission;
        this.duties = duties;
        this.timeline = timeline;
        this.loads = loads;
        this.speech = speech;
    }

    /** @throws FormRefused if the person may not have the task; the message says why, and who stands in for him */
    Officer demand(TaskRow row, String account) {
        var receiver =
                colleagues.find(account.strip()).orElseThrow(() -> new FormRefused(FIELD, "assign.fault.unknown"));
        absences.today().away(receiver.actor(), row.role(), row.unit()).ifPresent(leave -> {
            throw new FormRefused(FIELD, "assign.fault.away", arguments(leave));
        });
        try {
            admission.admit(receiver, row.id());
        } catch (TaskRefused unfit) {
            throw unfit(receiver, unfit);
        }
        return receiver;
    }

    /** Everybody who may do some of these tasks, with what each holds; each task asks again when its turn comes. */
    @Transactional(readOnly = true)
    List<Candidate> of(List<Line> lines) {
        var today = absences.today();
        var people = lines.stream()
                .map(line -> new Place(line.role(), line.unit()))
                .distinct()
                .flatMap(place -> people(place, today))
                .distinct()
                .toList();
        var held = loads.held(people);
        return people.stream()
                .map(person -> new Candidate(person, held.getOrDefault(person.account(), 0), null))
                .toList();
    }

    private Stream<Actor> people(Place place, Today today) {
        return Stream.concat(
                colleagues.holding(place.role(), place.unit()).stream(),
                today.standIns(place.role(), place.unit()).stream());
    }

    /** Everybody of the role, with what each holds and why somebody may not have this one. */
    @Transactional(readOnly = true)
    List<Candidate> of(TaskRow row) {
        var today = absences.today();
        var people = people(new Place(row.role(), row.unit()), today)
                .filter(person -> !person.account().equals(row.holding()))
                .distinct()
                .toList();
        var entries = timeline.of(row.dossier());
        var held = loads.held(people);
        return people.stream()
                .map(person -> new Candidate(
                        person, held.getOrDefault(person.account(), 0), hindrance(person, row, today, entries)))
                .toList();
    }

    private @Nullable String hindrance(Actor person, TaskRow row, Today today, List<Entry> entries) {
        return today.away(person, row.role(), row.unit())
                .map(leave -> speech.say(
                        "assign.away",
                        speech.day(leave.limits().until()),
                        leave.substitute().name()))
                .or(() -> duties.of(row.role(), row.step())
                        .flatMap(wanted -> Separation.obstacle(wanted, done(person, entries)))
                        .map(done -> speech.say("assign.did", speech.say("duty." + done.name()))))
                .orElse(null);
    }

    private static Set<Duty> done(Actor person, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.actor().account().equals(person.account()))
                .map(Entry::duty)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private Object[] arguments(Substitution leave) {
        return new Object[] {
            leave.replaced().name(),
            speech.day(leave.limits().until()),
            leave.substitute().name()
        };
    }

    private static FormRefused unfit(Officer receiver, TaskRefused refused) {
        var why = refused.text();
        var known = why.getArguments() == null ? new Object[0] : why.getArguments();
        var arguments = Stream.concat(Stream.of(receiver.name()), Arrays.stream(known));
        return new FormRefused(FIELD, "assign.fault." + why.getCodes()[0], arguments.toArray());
    }

    /** Where a task is done. */
    private record Place(Role role, String unit) {}

    /** Somebody of the role: how many tasks he holds, and why he may not have this one, if so. */
    record Candidate(Actor person, int open, @Nullable String hindrance) {}
}
