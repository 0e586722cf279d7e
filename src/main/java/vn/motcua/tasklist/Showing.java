package vn.motcua.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.access.Separation;
import vn.motcua.access.Substitution;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.TaskDuties;
import vn.motcua.journey.Waiver;
import vn.motcua.journey.Waivers;
import vn.motcua.tasklist.Line.Shown;

/** Adds to lines of the worklist what keeps a person from each. */
@Component
@Transactional(readOnly = true)
class Showing {

    private final Timeline timeline;
    private final Matters matters;
    private final TaskDuties duties;
    private final Waivers waivers;
    private final Clock clock;

    Showing(Timeline timeline, Matters matters, TaskDuties duties, Waivers waivers, Clock clock) {
        this.timeline = timeline;
        this.matters = matters;
        this.duties = duties;
        this.waivers = waivers;
        this.clock = clock;
    }

    /** The lines as a person sees them. */
    List<Shown> of(List<Line> lines, Officer officer) {
        var dossiers = lines.stream().map(Line::dossier).distinct().toList();
        var known = new Known(timeline.duties(dossiers, officer.actor()), List.of());
        var hindered = lines.stream()
                .filter(line -> !obstacles(line, known).isEmpty())
                .map(Line::dossier)
                .distinct()
                .toList();
        var all = hindered.isEmpty() ? known : known.with(waivers.latest(hindered, officer.actor()));
        return lines.stream().map(line -> shown(line, officer, all)).toList();
    }

    private Shown shown(Line line, Officer officer, Known known) {
        var isOwn = officer.holds(line.role(), line.unit());
        var matter = matters.of(line.procedure(), line.amount());
        var inStead = isOwn ? Optional.<Substitution>empty() : officer.standsIn(line.role(), line.unit(), matter);
        var holder = line.holder();
        return new Shown(
                line,
                isOwn || inStead.isPresent(),
                holder == null || officer.standsInFor(holder.person(), line.role(), line.unit(), matter),
                inStead.orElse(null),
                duty(line).flatMap(duty -> barrier(line, duty, known)).orElse(null));
    }

    private Optional<Barrier> barrier(Line line, Duty wanted, Known known) {
        var obstacles = obstacles(line, known);
        var waiver = known.waiver(line.dossier(), wanted);
        var isOpen = waiver.filter(each -> each.admits(LocalDate.now(clock), obstacles))
                .isPresent();
        return Separation.obstacle(wanted, obstacles)
                .map(done -> new Barrier(wanted, done, waiver.orElse(null), isOpen));
    }

    private Set<Duty> obstacles(Line line, Known known) {
        return duty(line)
                .map(duty -> Separation.obstacles(duty, known.done().getOrDefault(line.dossier(), Set.of())))
                .orElse(Set.of());
    }

    private Optional<Duty> duty(Line line) {
        return duties.of(line.role(), line.step());
    }

    /** What was read for all lines at once: duties done by dossier, and exceptions, the latest first. */
    private record Known(Map<DossierCode, Set<Duty>> done, List<Waiver> waivers) {

        Known with(List<Waiver> asked) {
            return new Known(done, asked);
        }

        Optional<Waiver> waiver(DossierCode dossier, Duty duty) {
            return waivers.stream()
                    .filter(each ->
                            each.wish().dossier().equals(dossier) && each.wish().duty() == duty)
                    .findFirst();
        }
    }
}
