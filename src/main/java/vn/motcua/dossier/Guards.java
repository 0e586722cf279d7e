package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.access.Role;
import vn.motcua.access.Separation;
import vn.motcua.dossier.Signs.Sign;

/** Opens the guard of a dossier to whoever works on it: one panel of controls, signs, what was decided and by whom. */
@Service
public class Guards {

    private final Sheets sheets;
    private final Timeline timeline;
    private final ObjectProvider<Signs> departments;

    Guards(Sheets sheets, Timeline timeline, ObjectProvider<Signs> departments) {
        this.sheets = sheets;
        this.timeline = timeline;
        this.departments = departments;
    }

    /** The panel of a dossier as it stands now, for the acting person. */
    @Transactional(readOnly = true)
    public Panel of(Dossier dossier) {
        var pile = sheets.pile(dossier.code());
        var signs = departments.stream()
                .flatMap(department -> department.of(dossier).stream())
                .toList();
        var runs = sheets.laid(dossier.code(), Controls.class).stream()
                .map(laid -> new Run(laid.at(), laid.by(), laid.sheet()))
                .toList();
        var file = new File(
                dossier.code(),
                dossier.person(),
                pile.find(ContributionExtract.class).orElse(null));
        return new Panel(file, Guard.of(pile), signs, runs, may(dossier, Duty.PROPOSE), may(dossier, Duty.REVIEW));
    }

    /** Whether the acting person may decide, as a duty, about what the controls of a dossier have found. */
    public boolean may(Dossier dossier, Duty duty) {
        var officer = Acting.person();
        var holds = officer.holds(Role.BENEFITS_OFFICER, dossier.unit())
                || duty == Duty.REVIEW && officer.holds(Role.BENEFITS_HEAD, dossier.unit());
        return holds
                && dossier.state() == DossierState.IN_PROGRESS
                && Separation.obstacle(duty, timeline.duties(dossier.code(), officer.actor()))
                        .isEmpty();
    }

    /** What the panel shows; the runs of the controls stand newest first. */
    public record Panel(File file, Guard guard, List<Sign> signs, List<Run> runs, boolean decides, boolean reviews) {

        /** Whether no control has run and there is no sign. */
        public boolean isEmpty() {
            return runs.isEmpty() && signs.isEmpty();
        }

        /** The controls with something to look at. */
        public List<Guard.Line> found() {
            return guard.lines().stream().filter(line -> !line.isPassed()).toList();
        }

        /** The controls with nothing to look at. */
        public List<Guard.Line> passed() {
            return guard.lines().stream().filter(Guard.Line::isPassed).toList();
        }

        /** How many things somebody still has to decide. */
        public int open() {
            return guard.lines().stream().mapToInt(Guard.Line::open).sum();
        }

        /** Whether the acting person may decide about a control. */
        public boolean mayDecide(String control) {
            return control.equals(Guard.SECOND_LOOK) ? reviews : decides;
        }
    }

    /** Whose dossier it is, and the person's book if it was read. */
    public record File(DossierCode dossier, Person person, @Nullable ContributionExtract book) {}

    /** One run of the controls: when, for whom, and what came back. */
    public record Run(Instant at, String by, Controls controls) {

        /** The controls that had something to look at. */
        public List<Controls.Check> found() {
            return controls.checks().stream()
                    .filter(check -> check.outcome() != Controls.Outcome.PASSED)
                    .toList();
        }
    }
}
