package vn.motcua.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import vn.motcua.access.AccessMatrix.Action;
import vn.motcua.access.AccessMatrix.Unit;

/** Says the {@link AccessMatrix} in words: what each role does, whose dossiers it reaches, and in which states. */
@Component
class MatrixSentences {

    private final AccessMatrix matrix;
    private final MessageSource messages;

    MatrixSentences(AccessMatrix matrix, MessageSource messages) {
        this.matrix = matrix;
        this.messages = messages;
    }

    /** What a role may do: actions of one reach and the same states stand in one sentence. */
    Said of(Role role, Locale reader) {
        var alike = matrix.actions().stream()
                .filter(action -> action.unit() != Unit.OPEN && action.roles().contains(role))
                .collect(Collectors.groupingBy(
                        action -> reach(action, reader),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                action -> say("matrix.action." + action.name(), reader), Collectors.toList())));
        return new Said(
                role.key(),
                say("role." + role.key(), reader),
                alike.entrySet().stream()
                        .map(entry ->
                                StringUtils.capitalize(String.join("; ", entry.getValue())) + entry.getKey() + ".")
                        .toList());
    }

    private String reach(Action action, Locale reader) {
        var unit = say("matrix.unit." + action.unit().name().toLowerCase(Locale.ROOT), reader);
        if (!action.isOnDossier()) return unit;
        if (action.isInAnyState()) return unit + say("matrix.states.all", reader);
        var states = action.named().stream()
                .map(state -> say("house.state." + state, reader))
                .collect(Collectors.joining(", "));
        return unit + say("matrix.states.some", reader, states);
    }

    private String say(String key, Locale reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }

    /** A role and its sentences. */
    record Said(String key, String name, List<String> sentences) {}
}
