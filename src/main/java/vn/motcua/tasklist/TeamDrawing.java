package vn.motcua.tasklist;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;
import vn.motcua.access.Officer;
import vn.motcua.dossier.Procedures;
import vn.motcua.tasklist.Absences.Today;
import vn.motcua.tasklist.Loads.Load;
import vn.motcua.tasklist.WorkSettings.Setting;

/** Draws how the work of a unit lies with its people, and the tasks of one of them, or those of nobody. */
@Component
class TeamDrawing {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Teams teams;
    private final Loads loads;
    private final Absences absences;
    private final WorkSettings settings;
    private final Worklist worklist;
    private final Showing showing;
    private final WorklistRows rows;
    private final Procedures procedures;
    private final Speech speech;
    private final Clock clock;

    TeamDrawing(
            Teams teams,
            Loads loads,
            Absences absences,
            WorkSettings settings,
            Worklist worklist,
            Showing showing,
            WorklistRows rows,
            Procedures procedures,
            Speech speech,
            Clock clock) {
        this.teams = teams;
        this.loads = loads;
        this.absences = absences;
        this.settings = settings;
        this.worklist = worklist;
        this.showing = showing;
        this.rows = rows;
        this.procedures = procedures;
        this.speech = speech;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Map<String, @Nullable Object> draw(Officer head, @Nullable String unit, @Nullable String asked) {
        var team = teams.of(head, unit);
        var who = asked != null && team.has(asked) ? asked : "";
        var model = new HashMap<String, @Nullable Object>();
        model.put("units", teams.units(head));
        model.put("unit", team.unit().code());
        model.put("people", people(team));
        model.put("free", free(team, head));
        model.put("who", who);
        model.put("tasks", tasks(team, who, head));
        model.put("setting", who.isEmpty() ? null : settings.of(who));
        model.put(
                "procedures",
                procedures.all().stream()
                        .map(each -> new Choice(each.key(), speech.procedure(each.key())))
                        .toList());
        model.put("updated", clock.instant());
        return model;
    }

    private List<Person> people(Team team) {
        var now = clock.instant();
        var known = loads.of(team.people(), now, closing(), now.plus(WEEK));
        var today = absences.today();
        return team.people().stream()
                .map(person -> new Person(
                        person,
                        known.getOrDefault(person.account(), Load.NONE),
                        away(person, team, today),
                        settings.of(person.account())))
                .toList();
    }

    private @Nullable String away(Actor person, Team team, Today today) {
        return team.roles().stream()
                .flatMap(role -> today.away(person, role, team.unit().code()).stream())
                .findFirst()
                .map(leave -> speech.say(
                        "assign.away",
                        speech.day(leave.limits().until()),
                        leave.substitute().name()))
                .orElse(null);
    }

    private String free(Team team, Officer head) {
        var count = worklist.within(team.reaches(""), head).size();
        return count > Worklist.PAGE ? Worklist.PAGE + "+" : Integer.toString(count);
    }

    private List<WorklistRows.Row> tasks(Team team, String who, Officer head) {
        var lines = worklist.within(team.reaches(who), head);
        var page = lines.subList(0, Math.min(lines.size(), Worklist.PAGE));
        return showing.of(page, head).stream()
                .map(shown -> rows.row(shown, List.of(), head, speech.locale()))
                .toList();
    }

    private Instant closing() {
        return LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    /** One of the team: what he holds, until when he is away and who stands in, and what is set for him. */
    record Person(Actor actor, Load load, @Nullable String away, Setting setting) {

        public boolean full() {
            return setting.isFull(load.open());
        }
    }

    /** A procedure to choose. */
    record Choice(String value, String label) {}
}
