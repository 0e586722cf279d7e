package vn.motcua.tasklist;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.Officer;
import vn.motcua.access.Substitution.Limits;
import vn.motcua.access.Substitution.Manner;
import vn.motcua.access.Substitutions;
import vn.motcua.access.Substitutions.Office;
import vn.motcua.access.Substitutions.Ordered;
import vn.motcua.dossier.Procedures;

/** Draws the page of substitutions: what a reader may see, and what he may choose. */
@Component
class SubstitutionDrawing {

    private final Substitutions substitutions;
    private final Procedures procedures;
    private final Speech speech;

    SubstitutionDrawing(Substitutions substitutions, Procedures procedures, Speech speech) {
        this.substitutions = substitutions;
        this.procedures = procedures;
        this.speech = speech;
    }

    Map<String, ?> show(Officer reader) {
        var offices = substitutions.offices();
        var under = offices.stream().filter(office -> office.isUnder(reader)).toList();
        return Map.of(
                "rows",
                substitutions.seenBy(reader).stream()
                        .sorted(Comparator.comparing(Ordered::state))
                        .map(ordered -> row(ordered, reader))
                        .toList(),
                "offices",
                under.isEmpty() ? List.of() : unchosen(under.stream().map(this::choice)),
                "people",
                unchosen(offices.stream()
                        .map(Office::holder)
                        .distinct()
                        .filter(holder -> !holder.equals(reader.actor()))
                        .map(SubstitutionDrawing::choice)),
                "procedures",
                procedures.all().stream()
                        .map(each -> new Choice(each.key(), speech.procedure(each.key())))
                        .toList(),
                "manners",
                Stream.concat(Stream.of(""), Arrays.stream(Manner.values()).map(Manner::name))
                        .map(each ->
                                new Choice(each, speech.say("substitution.manner." + (each.isEmpty() ? "none" : each))))
                        .toList());
    }

    private Row row(Ordered ordered, Officer reader) {
        var substitution = ordered.substitution();
        return new Row(
                substitution.id(),
                substitution.replaced().name(),
                substitution.substitute().name(),
                speech.say("role." + substitution.office().role().key()) + ", "
                        + substitution.office().unitName(),
                substitution.limits(),
                named(substitution.limits()),
                speech.say("substitution.manner." + substitution.mark()),
                ordered,
                ordered.mayEnd(reader));
    }

    private @Nullable String named(Limits limits) {
        return limits.procedures().isEmpty()
                ? null
                : String.join(
                        ", ",
                        limits.procedures().stream()
                                .sorted()
                                .map(speech::procedure)
                                .toList());
    }

    private Choice choice(Office office) {
        return new Choice(
                SubstitutionForm.choice(office),
                office.holder().name() + " - "
                        + speech.say("role." + office.role().key()) + ", " + office.unitName());
    }

    /** Nobody is chosen before somebody chooses. */
    private List<Choice> unchosen(Stream<Choice> choices) {
        return Stream.concat(Stream.of(new Choice("", speech.say("substitution.choose"))), choices)
                .toList();
    }

    private static Choice choice(Actor holder) {
        return new Choice(holder.account(), holder.name());
    }

    /** One of a list to choose from. */
    record Choice(String value, String label) {}

    /** One line of the page. */
    record Row(
            long id,
            String replaced,
            String substitute,
            String office,
            Limits limits,
            @Nullable String procedures,
            String manner,
            Ordered ordered,
            boolean mayEnd) {}
}
