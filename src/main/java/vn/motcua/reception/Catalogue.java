package vn.motcua.reception;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation.UnitKind;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedure.Result;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.TimeLimit;
import vn.motcua.journey.Rules.Row;
import vn.motcua.reception.FilingDeadlines.FilingDeadline;

/** The catalogue of procedures as people read it: all that the tables of the house say of each. */
@Component
class Catalogue {

    private final Procedures procedures;
    private final RequiredPapers required;
    private final Questions questions;
    private final FilingDeadlines deadlines;
    private final PaperKinds kinds;
    private final PromisedDays days;
    private final Competence competence;
    private final PaperNames names;
    private final Clock clock;

    Catalogue(
            Procedures procedures,
            RequiredPapers required,
            Questions questions,
            FilingDeadlines deadlines,
            PaperKinds kinds,
            PromisedDays days,
            Competence competence,
            PaperNames names,
            Clock clock) {
        this.procedures = procedures;
        this.required = required;
        this.questions = questions;
        this.deadlines = deadlines;
        this.kinds = kinds;
        this.days = days;
        this.competence = competence;
        this.names = names;
        this.clock = clock;
    }

    List<Offer> offers(Locale reader) {
        return procedures.all().stream()
                .map(procedure -> offer(procedure, reader))
                .toList();
    }

    /** The procedure of a key. */
    Optional<Offer> offer(String key, Locale reader) {
        return procedures.find(key).map(procedure -> offer(procedure, reader));
    }

    private Offer offer(Procedure procedure, Locale reader) {
        var first = days.rule(procedure.key(), filers(procedure).get(0), clock.instant());
        return new Offer(
                procedure.key(),
                procedure.nationalCode(),
                procedure.name(reader),
                procedure.article(),
                procedure.isAtCounter(),
                Filers.of(procedure),
                Arrays.asList(Channel.values()),
                first.output(),
                first.article(),
                times(procedure),
                deadlines.of(procedure.key()).stream()
                        .map(deadline -> deadline(deadline, reader))
                        .toList(),
                procedure.result(),
                questions.of(procedure.key()).stream()
                        .map(question -> new Condition(question.key(), question.text(reader)))
                        .distinct()
                        .toList(),
                procedure.grounds().stream()
                        .map(ground -> ground(procedure, ground, reader))
                        .toList(),
                Calculated.of(procedure),
                procedure.grounds().stream()
                        .map(ground -> competence.level(procedure.key(), ground))
                        .distinct()
                        .toList());
    }

    private List<Time> times(Procedure procedure) {
        return filers(procedure).stream()
                .map(filer -> time(filer, days.rule(procedure.key(), filer, clock.instant())))
                .toList();
    }

    private static Time time(Filer filer, Row row) {
        return new Time(filer, row.output(), row.article(), row.isUnverified());
    }

    private static Deadline deadline(FilingDeadline deadline, Locale reader) {
        return new Deadline(
                deadline.filers().stream().sorted().toList(),
                deadline.limit(),
                deadline.event(reader),
                deadline.isExplained(),
                deadline.article(),
                deadline.confidence());
    }

    private Ground ground(Procedure procedure, String ground, Locale reader) {
        return new Ground(
                ground,
                procedure.hasGrounds() ? names.ground(procedure.key(), ground, reader) : "",
                filers(procedure).stream()
                        .flatMap(filer -> papers(Matter.of(procedure, ground, filer), reader))
                        .distinct()
                        .toList());
    }

    /** The papers of everybody, and those that one question or another adds. */
    private Stream<Paper> papers(Matter plain, Locale reader) {
        var always = required.rows(plain);
        var added = questions.of(plain).stream().flatMap(question -> required.rows(plain.with(question.key())).stream()
                .filter(row -> !always.contains(row))
                .map(row -> paper(row, question.text(reader), reader)));
        return Stream.concat(always.stream().map(row -> paper(row, "", reader)), added);
    }

    private Paper paper(Row row, String condition, Locale reader) {
        var kind = kinds.of(row.output());
        return new Paper(
                row.output(),
                names.name(row.output(), reader),
                kind.formCode(),
                kind.confidence(),
                kind.isElectronic(),
                kind.isElectronic() ? names.database(kind.database(), reader) : "",
                row.article(),
                condition);
    }

    private static List<Filer> filers(Procedure procedure) {
        return procedure.filers().stream().sorted().toList();
    }

    /** A procedure; {@code time} is the time the agency has, such as {@code 7 WD} (working days), for who files first. */
    record Offer(
            String key,
            String nationalCode,
            String name,
            String article,
            boolean atCounter,
            List<String> filers,
            List<Channel> channels,
            String time,
            String legalBasis,
            List<Time> times,
            List<Deadline> filing,
            Result result,
            List<Condition> conditions,
            List<Ground> grounds,
            Calculated calculation,
            List<UnitKind> competence) {

        /** Whether the time depends on who files. */
        public boolean isTimedByFiler() {
            return times.stream().map(Time::time).distinct().count() > 1;
        }

        /** The times as people need them: each by who files, or the one that holds for everybody. */
        public List<Time> shownTimes() {
            return isTimedByFiler() ? times : times.subList(0, 1);
        }

        /** Whether something typed, without its accents, is in its name, key, code or article. */
        boolean mentions(String plain) {
            return Names.plain(String.join(" ", name, key, nationalCode, article))
                    .contains(plain);
        }
    }

    /** Whether the law's formulas settle it, an officer writes the derivation, or there is nothing to calculate. */
    enum Calculated {
        CALCULATED,
        ASSISTED,
        NONE;

        static Calculated of(Procedure procedure) {
            if (procedure.isAssisted()) return ASSISTED;
            return procedure.benefit().isEmpty() ? NONE : CALCULATED;
        }
    }

    /** The time the agency has when somebody files; {@code setting} if no law was read that names it. */
    record Time(Filer filer, String time, String legalBasis, boolean setting) {

        /** The same as a number of days of a kind. */
        public TimeLimit limit() {
            return TimeLimit.parse(time);
        }
    }

    /** Until when somebody should file, counted from an event; {@code explained}: who files later explains it in writing. */
    record Deadline(
            List<String> filers, String limit, String event, boolean explained, String legalBasis, String confidence) {

        /** The same as a number of days of a kind; before the event if negative. */
        public TimeLimit time() {
            return TimeLimit.parse(limit.replace("-", ""));
        }

        public boolean isBefore() {
            return limit.startsWith("-");
        }
    }

    /** A question with a yes or no that papers depend on. */
    record Condition(String key, String question) {}

    /** A ground to apply on and all the papers it may ask for. */
    record Ground(String key, String name, List<Paper> papers) {}

    /** A paper; {@code electronic}: a national database stands in for it; {@code condition}: the question that asks for it. */
    record Paper(
            String key,
            String name,
            String form,
            String formConfidence,
            boolean electronic,
            String database,
            String legalBasis,
            String condition) {}
}
