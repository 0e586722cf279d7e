package vn.motcua.inspection;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.access.Role;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.inspection.Findings.Finding;
import vn.motcua.inspection.InspectionSession.State;
import vn.motcua.inspection.Population.Member;

/** Draws sessions of inspection: all of them, and one with its samples and what was found. */
@Component
class SessionDrawing {

    private final Sessions sessions;
    private final Samples samples;
    private final Findings findings;
    private final Procedures procedures;
    private final Organisation organisation;

    SessionDrawing(
            Sessions sessions, Samples samples, Findings findings, Procedures procedures, Organisation organisation) {
        this.sessions = sessions;
        this.samples = samples;
        this.findings = findings;
        this.procedures = procedures;
        this.organisation = organisation;
    }

    Map<String, ?> list(Locale reader) {
        var procedureChoices = procedures.all().stream()
                .map(each -> new Choice(each.key(), each.name(reader)))
                .toList();
        var unitChoices = organisation.units().stream()
                .map(each -> new Choice(each.code(), each.name()))
                .toList();
        return Map.of(
                "rows",
                sessions.seen().stream().map(each -> row(each, reader)).toList(),
                "procedures",
                procedureChoices,
                "units",
                unitChoices,
                "mayState",
                Acting.person().holds(Role.INSPECTION_INSPECTOR));
    }

    Map<String, ?> one(InspectionSession session, Locale reader) {
        var found = findings.of(session.id()).stream().collect(Collectors.groupingBy(Finding::dossier));
        return Map.of(
                "row",
                row(session, reader),
                "population",
                samples.count(session.scope()),
                "samples",
                samples.of(session.id()).stream()
                        .map(sample -> new Shown(sample, drawn(sample, found, reader)))
                        .toList(),
                "findings",
                found);
    }

    Row row(InspectionSession session, Locale reader) {
        var person = Acting.person();
        var state = sessions.state(session);
        var isOver = session.isWithin(person, Role.DIRECTOR_SIGNATORY);
        return new Row(
                session,
                state,
                names(session.scope().procedures(), key -> procedure(key, reader)),
                names(session.scope().units(), code -> organisation.unit(code).name()),
                state == State.STATED && isOver && !session.isOf(person),
                state != State.ENDED && (isOver || session.isOf(person)),
                state == State.RUNNING && session.isOf(person));
    }

    private List<Taken> drawn(Sample sample, Map<String, List<Finding>> found, Locale reader) {
        return samples.drawn(sample).stream()
                .map(member -> taken(member, found, reader))
                .toList();
    }

    private Taken taken(Member member, Map<String, List<Finding>> found, Locale reader) {
        return new Taken(
                member.dossier(),
                procedure(member.procedure(), reader),
                found.getOrDefault(member.dossier(), List.of()).size());
    }

    private String procedure(String key, Locale reader) {
        return procedures.find(key).map((Procedure each) -> each.name(reader)).orElse(key);
    }

    private static String names(Collection<String> keys, UnaryOperator<String> name) {
        return keys.stream().map(name).sorted().collect(Collectors.joining(", "));
    }

    /** One of a list to choose from. */
    record Choice(String value, String label) {}

    /** A session in words, and what the reader may do with it. */
    record Row(
            InspectionSession session,
            State state,
            String procedures,
            String units,
            boolean mayConfirm,
            boolean mayEnd,
            boolean isWorking) {}

    /** A sample and the dossiers drawn. */
    record Shown(Sample sample, List<Taken> drawn) {}

    /** A dossier of a sample, and how many notes it has. */
    record Taken(String code, String procedure, int notes) {}
}
