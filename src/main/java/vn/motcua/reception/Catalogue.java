package vn.motcua.reception;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedure.Result;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.Rules.Row;
import vn.motcua.reception.FilingDeadlines.FilingDeadline;
import vn.motcua.reception.Questions.Question;

/** The catalogue of procedures as people read it: all that the tables of the house say of each. */
@Component
class Catalogue {

    private final Procedures procedures;
    private final RequiredPapers required;
    private final Questions questions;
    private final FilingDeadlines deadlines;
    private final PaperKinds kinds;
    private final PromisedDays days;
    private final PaperNames names;
    private final Clock clock;

    Catalogue(
            Procedures procedures,
            RequiredPapers required,
            Questions questions,
            FilingDeadlines deadlines,
            PaperKinds kinds,
            PromisedDays days,
            PaperNames names,
            Clock clock) {
        this.procedures = procedures;
        this.required = required;
        this.questions = questions;
        this.deadlines = deadlines;
        this.kinds = kinds;
        this.days = days;
        this.names = names;
        this.clock = clock;
    }

    List<Offer> offers(Locale reader) {
        return procedures.all().stream()
                .map(procedure -> offer(procedure, reader))
                .toList();
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
                        .flatMap(filer -> papers(Matter.of(procedure, ground, filer)))
                        .distinct()
                        .map(row -> paper(row, reader))
                        .toList());
    }

    /** The papers of everybody, and those that one question or another adds. */
    private Stream<Row> papers(Matter plain) {
        var answered = questions.of(plain).stream().map(Question::key).map(key -> required.rows(plain.with(key)));
        return Stream.concat(Stream.of(required.rows(plain)), answered).flatMap(List::stream);
    }

    private Paper paper(Row row, Locale reader) {
        var kind = kinds.of(row.output());
        return new Paper(
                row.output(),
                names.name(row.output(), reader),
                kind.formCode(),
                kind.confidence(),
                kind.isElectronic(),
                kind.isElectronic() ? names.database(kind.database(), reader) : "",
                row.article());
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
            List<Ground> grounds) {}

    /** The time the agency has when somebody files; {@code setting} if no law was read that names it. */
    record Time(Filer filer, String time, String legalBasis, boolean setting) {}

    /** Until when somebody should file, counted from an event; {@code explained}: who files later explains it in writing. */
    record Deadline(
            List<String> filers, String limit, String event, boolean explained, String legalBasis, String confidence) {}

    /** A question with a yes or no that papers depend on. */
    record Condition(String key, String question) {}

    /** A ground to apply on and all the papers it may ask for. */
    record Ground(String key, String name, List<Paper> papers) {}

    /** A paper; {@code electronic}: a national database stands in for it. */
    record Paper(
            String key,
            String name,
            String form,
            String formConfidence,
            boolean electronic,
            String database,
            String legalBasis) {}
}
