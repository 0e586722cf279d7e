package vn.motcua.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Clearances.Clearance;
import vn.motcua.dossier.Clearances.Ruling;
import vn.motcua.dossier.Controls.Check;
import vn.motcua.dossier.Controls.Match;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Sheets.Pile;

/**
 * The guard against paying twice or to a stranger: what the controls found beside what people decided about it (official
 * letter 771/BHXH-TTKT, C1 to C5). Says what is still open, and what follows from what was decided.
 */
public record Guard(Controls controls, Clearances clearances) {

    /** Candidates whom an officer tells from the person. */
    public static final String CANDIDATES = "C3";
    /** The same person under another number: the office that paid before is asked. */
    public static final String OTHER_NUMBER = "C4";
    /** A book issued anew, or with contributions of another province: a second person looks at it. */
    public static final String SECOND_LOOK = "C5";

    /** The guard of a dossier in which these sheets lie. */
    public static Guard of(Pile pile) {
        return new Guard(pile.find(Controls.class).orElseGet(Controls::none), clearances(pile));
    }

    /** What was decided in the dossier so far. */
    public static Clearances clearances(Pile pile) {
        return pile.find(Clearances.class).orElseGet(Clearances::none);
    }

    /** The controls in order, each with what there is to decide about it. */
    public List<Line> lines() {
        return controls.checks().stream()
                .map(check ->
                        new Line(check, points(check).toList(), namesakes(check).toList()))
                .toList();
    }

    /** What nobody has decided yet of one control. */
    public List<Point> open(String control) {
        return lines().stream()
                .filter(line -> line.check().key().equals(control))
                .flatMap(line -> line.points().stream())
                .filter(Point::isOpen)
                .toList();
    }

    /** Those who have the person's name and under whose numbers nothing was settled. */
    public List<Point> namesakes() {
        return controls.checks().stream().flatMap(this::namesakes).toList();
    }

    /** Those of them whom nobody has told from the person yet. */
    public List<Point> openNamesakes() {
        return namesakes().stream().filter(Point::isOpen).toList();
    }

    /** One thing to decide, decided already or not. */
    public Optional<Point> point(String control, String about) {
        return lines().stream()
                .filter(line -> line.check().key().equals(control))
                .flatMap(line -> Stream.concat(line.points().stream(), line.namesakes().stream()))
                .filter(point -> point.about().equals(about))
                .findFirst();
    }

    /** The months that decisions have taken out. */
    public List<Settled> excluded() {
        return decided()
                .filter(clearance -> clearance.ruling() == Ruling.SAME_EXCLUDED)
                .flatMap(clearance -> clearance.excluded().stream())
                .toList();
    }

    /** The decisions for which nothing is granted. */
    public List<Clearance> refusals() {
        return decided()
                .filter(clearance -> clearance.ruling() == Ruling.SAME_REFUSED)
                .toList();
    }

    /** The last decision about each thing that was ever asked. */
    private Stream<Clearance> decided() {
        return clearances.all().stream().filter(clearance -> clearances
                .of(clearance.control(), clearance.about())
                .filter(clearance::equals)
                .isPresent());
    }

    private Stream<Point> points(Check check) {
        if (check.key().equals(SECOND_LOOK))
            return check.outcome() == Outcome.PASSED ? Stream.empty() : Stream.of(point(check, check.remarks(), null));
        return check.matches().stream().filter(Match::pressing).map(match -> point(check, match.key(), match));
    }

    private Stream<Point> namesakes(Check check) {
        return check.matches().stream().filter(Match::isNamesake).map(match -> point(check, match.key(), match));
    }

    private Point point(Check check, String about, @Nullable Match match) {
        return new Point(about, match, clearances.of(check.key(), about).orElse(null));
    }

    /** One control, and what there is to decide about it: point by point, and of the namesakes in one act. */
    public record Line(Check check, List<Point> points, List<Point> namesakes) {

        /** Whether somebody still has to decide something. */
        public boolean isOpen() {
            return Stream.concat(points.stream(), namesakes.stream()).anyMatch(Point::isOpen);
        }

        /** How many things are still to be decided; all namesakes are one. */
        int open() {
            var points = this.points.stream().filter(Point::isOpen).count();
            return (int) points + (namesakes.stream().anyMatch(Point::isOpen) ? 1 : 0);
        }

        /** The namesakes of whom somebody has said that they are somebody else. */
        public List<Point> told() {
            return namesakes.stream().filter(Point::isAnother).toList();
        }

        /** The namesakes of whom somebody has said something else. */
        public List<Point> same() {
            return namesakes.stream()
                    .filter(point -> !point.isOpen() && !point.isAnother())
                    .toList();
        }

        /** How it stands: open, held, decided, seen (nothing to decide), suspicious or passed. */
        public String state() {
            if (isOpen()) return check.outcome() == Outcome.HELD ? "held" : "open";
            if (!points.isEmpty() || !namesakes.isEmpty()) return "decided";
            return switch (check.outcome()) {
                case PASSED -> "passed";
                case SUSPICIOUS -> "suspicious";
                case ATTENTION, HELD -> "seen";
            };
        }

        /** Whether there is nothing to look at. */
        public boolean isPassed() {
            return check.outcome() == Outcome.PASSED && namesakes.isEmpty();
        }

        /** Other records with one of the person's numbers, under which nothing was settled. */
        public List<Match> listed() {
            return check.matches().stream()
                    .filter(match -> !match.pressing() && !match.isNamesake())
                    .toList();
        }
    }

    /** One thing to decide: about whom, and what was decided, if it was. */
    public record Point(String about, @Nullable Match match, @Nullable Clearance clearance) {

        /** Whether nobody has decided it yet. */
        public boolean isOpen() {
            return clearance == null;
        }

        /** Whether it is decided to be somebody else. */
        public boolean isAnother() {
            return clearance != null && clearance.ruling() == Ruling.ANOTHER_PERSON;
        }

        /** Whom or what it is about, in words. */
        public String named() {
            return match == null ? about : match.name() + ", " + match.insuranceNumber();
        }
    }
}
