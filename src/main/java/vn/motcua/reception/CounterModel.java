package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ResultMethod;
import vn.motcua.dossier.DueDate;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.Payee.Method;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Representative.Scope;
import vn.motcua.journey.forms.DrawnFacts;
import vn.motcua.journey.forms.DrawnFacts.Asked;
import vn.motcua.reception.IntakeForm.PaperForm;
import vn.motcua.reception.PaperRows.Known;

/** What the counter's page shows around what was typed: choices, papers, the due date, the slip as it will be. */
@Component
class CounterModel {

    private static final String USUAL_PROCEDURE = "one-time";

    private final Procedures procedures;
    private final IntakeReading reading;
    private final PromisedDays days;
    private final PaperRows rows;
    private final FactsReading told;
    private final PaperNames names;
    private final Organisation organisation;
    private final Clock clock;

    CounterModel(
            Procedures procedures,
            IntakeReading reading,
            PromisedDays days,
            PaperRows rows,
            FactsReading told,
            PaperNames names,
            Organisation organisation,
            Clock clock) {
        this.procedures = procedures;
        this.reading = reading;
        this.days = days;
        this.rows = rows;
        this.told = told;
        this.names = names;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** An empty form, with what most people choose. */
    IntakeForm fresh() {
        return new IntakeForm(
                Channel.COUNTER.name(),
                USUAL_PROCEDURE,
                procedures.get(USUAL_PROCEDURE).grounds().get(0),
                IntakeForm.PersonForm.empty(),
                "PERSON",
                IntakeForm.AuthorityForm.empty(),
                new IntakeForm.PayeeForm(Method.ACCOUNT.name(), "", "", ""),
                ResultMethod.COUNTER.name(),
                List.of(),
                "",
                "",
                Map.of());
    }

    void page(Model model, IntakeForm form, Known known) {
        var reader = known.reader();
        model.addAttribute("ticket", UUID.randomUUID().toString());
        model.addAttribute("channels", options("channel.", Channel.values(), reader));
        model.addAttribute("sexes", withBlank(options("sex.", Sex.values(), reader)));
        model.addAttribute("filers", choices("filedBy.", Stream.of("PERSON", "REPRESENTATIVE"), reader));
        model.addAttribute("scopes", options("scope.", Scope.values(), reader));
        model.addAttribute("methods", options("payee.", Method.values(), reader));
        model.addAttribute("results", options("result.", ResultMethod.values(), reader));
        model.addAttribute(
                "procedures",
                procedures.atCounter().stream()
                        .map(procedure -> new Option(procedure.key(), procedure.name(reader)))
                        .toList());
        model.addAttribute("grounds", grounds(form, reader));
        papers(model, form, known);
        facts(model, form, "", reader);
        preview(model, form, reader);
    }

    /** The form by which the case is told; {@code more} is a list that gets one more row. */
    void facts(Model model, IntakeForm form, String more, Locale reader) {
        model.addAttribute(
                "facts",
                told.form(form)
                        .map(asked -> DrawnFacts.of(asked, form.facts(), new Asked("/counter/facts", more, reader)))
                        .orElse(null));
    }

    void papers(Model model, IntakeForm form, Known known) {
        papers(model, required(form), form.papers(), known);
    }

    void papers(Model model, List<String> keys, List<PaperForm> typed, Known known) {
        model.addAttribute("rows", rows.of(keys, typed, known));
        model.addAttribute("forms", options("paper.form.", PaperList.Form.values(), known.reader()));
    }

    /** The due date, the slip and whether everything is there. */
    void preview(Model model, IntakeForm form, Locale reader) {
        var now = clock.instant();
        var procedure = procedures.find(form.procedure()).filter(Procedure::isAtCounter);
        procedure.ifPresent(known -> {
            var due = days.due(known.key(), Filer.PERSON, now);
            model.addAttribute("due", due.dueAt());
            model.addAttribute(
                    "why", why(due, days.rule(known.key(), Filer.PERSON, now).article(), reader));
            model.addAttribute("content", known.name(reader));
        });
        model.addAttribute("unit", organisation.unit(Clerks.unit()).name());
        model.addAttribute("now", now.atZone(clock.getZone()));
        var required = required(form);
        model.addAttribute("brought", listed(form, required, true, reader));
        model.addAttribute("missing", listed(form, required, false, reader));
        model.addAttribute("doubts", doubts(form));
    }

    private String why(DueDate due, String article, Locale reader) {
        var skipped = due.skipped().stream().map(CounterModel::dayAndMonth).collect(Collectors.joining(", "));
        var key = "counter.due." + due.rule().kind() + (skipped.isEmpty() ? "" : ".skipping");
        return names.text(key, reader, due.rule().days(), skipped, article);
    }

    private static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    private List<String> required(IntakeForm form) {
        var known = procedures
                .find(form.procedure())
                .filter(procedure -> procedure.grounds().contains(form.ground()))
                .isPresent();
        return known ? reading.required(form.procedure(), form.ground(), form.isOnBehalf()) : List.of();
    }

    private List<String> listed(IntakeForm form, List<String> required, boolean came, Locale reader) {
        return required.stream()
                .filter(key -> came
                        == form.papers().stream()
                                .anyMatch(paper ->
                                        paper.key().equals(key) && !paper.form().isEmpty()))
                .map(key -> names.name(key, reader))
                .toList();
    }

    /** Doubts about a number that is otherwise in order. */
    private List<String> doubts(IntakeForm form) {
        var fields = new Fields(new FieldFaults());
        var person = new PersonReading(fields).read(form.person(), LocalDate.now(clock));
        var faults = fields.faults();
        var readable =
                Stream.of("person.idNumber", "person.birthDate", "person.sex").noneMatch(faults::has);
        return readable ? IdNumber.doubts(person) : List.of();
    }

    private List<Option> grounds(IntakeForm form, Locale reader) {
        return procedures.find(form.procedure()).map(Procedure::grounds).orElse(List.of()).stream()
                .map(ground -> new Option(ground, names.ground(ground, reader)))
                .toList();
    }

    private <E extends Enum<E>> List<Option> options(String prefix, E[] values, Locale reader) {
        return choices(prefix, Arrays.stream(values).map(Enum::name), reader);
    }

    private List<Option> choices(String prefix, Stream<String> values, Locale reader) {
        return values.map(value -> new Option(value, names.text(prefix + value, reader)))
                .toList();
    }

    private static List<Option> withBlank(List<Option> options) {
        return Stream.concat(Stream.of(new Option("", "")), options.stream()).toList();
    }

    /** One choice of a field. */
    record Option(String value, String label) {}
}
