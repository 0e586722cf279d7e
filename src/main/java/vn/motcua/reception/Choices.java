package vn.motcua.reception;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;

/** What the fields of the counter's page can be set to, in the reader's words. */
@Component
class Choices {

    private final Procedures procedures;
    private final Questions questions;
    private final PaperNames names;

    Choices(Procedures procedures, Questions questions, PaperNames names) {
        this.procedures = procedures;
        this.questions = questions;
        this.names = names;
    }

    /** The procedures of the counter, and the one that is chosen though it isn't one of them. */
    List<Option> procedures(IntakeForm form, Locale reader) {
        return procedures.all().stream()
                .filter(procedure -> procedure.isAtCounter() || procedure.key().equals(form.procedure()))
                .map(procedure -> new Option(procedure.key(), procedure.name(reader)))
                .toList();
    }

    List<Option> grounds(Procedure procedure, Locale reader) {
        if (!procedure.hasGrounds()) return List.of();
        return procedure.grounds().stream()
                .map(ground -> new Option(ground, names.ground(procedure.key(), ground, reader)))
                .toList();
    }

    /** The questions on which the papers depend. */
    List<Option> questions(Matter matter, Locale reader) {
        return questions.of(matter).stream()
                .map(question -> new Option(question.key(), question.text(reader)))
                .toList();
    }

    /** All values of a kind, by the messages that begin so. */
    <E extends Enum<E>> List<Option> of(String prefix, E[] values, Locale reader) {
        return of(prefix, Arrays.stream(values).map(Enum::name), reader);
    }

    List<Option> of(String prefix, Stream<String> values, Locale reader) {
        return values.map(value -> new Option(value, names.text(prefix + value, reader)))
                .toList();
    }

    /** The same with none chosen at first. */
    static List<Option> withBlank(List<Option> options) {
        return Stream.concat(Stream.of(new Option("", "")), options.stream()).toList();
    }

    /** One choice of a field. */
    record Option(String value, String label) {}
}
