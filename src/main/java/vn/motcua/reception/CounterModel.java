package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ResultMethod;
import vn.motcua.dossier.DueDate;
import vn.motcua.dossier.ListRefused;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.Payee.Method;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Relative.Relation;
import vn.motcua.dossier.Representative.Scope;
import vn.motcua.journey.forms.DrawnFacts;
import vn.motcua.journey.forms.DrawnFacts.Asked;
import vn.motcua.reception.PaperRows.Known;

/** What the counter's page shows around what was typed: choices, papers, the due date, the slip as it will be. */
@Component
class CounterModel {

    private static final String USUAL_PROCEDURE = "one-time";

    private final Procedures procedures;
    private final MatterReading matters;
    private final RequiredPapers required;
    private final Questions questions;
    private final FilingDeadlines deadlines;
    private final PromisedDays days;
    private final PaperRows rows;
    private final FactsReading told;
    private final EarlierGrants earlier;
    private final PaperNames names;
    private final Organisation organisation;
    private final ListReading lists;
    private final Clock clock;

    CounterModel(
            Procedures procedures,
            MatterReading matters,
            RequiredPapers required,
            Questions questions,
            FilingDeadlines deadlines,
            PromisedDays days,
            PaperRows rows,
            FactsReading told,
            EarlierGrants earlier,
            PaperNames names,
            Organisation organisation,
            ListReading lists,
            Clock clock) {
        this.procedures = procedures;
        this.matters = matters;
        this.required = required;
        this.questions = questions;
        this.deadlines = deadlines;
        this.days = days;
        this.rows = rows;
        this.told = told;
        this.earlier = earlier;
        this.names = names;
        this.organisation = organisation;
        this.lists = lists;
        this.clock = clock;
    }

    /** An empty form, with what most people choose. */
    IntakeForm fresh(String wanted) {
        var procedure = procedures.find(wanted).orElseGet(() -> procedures.get(USUAL_PROCEDURE));
        return new IntakeForm(
                Channel.COUNTER.name(),
                procedure.key(),
                procedure.grounds().get(0),
                PersonForm.empty(),
                Filers.of(procedure).get(0),
                AuthorityForm.empty(),
                RelativeForm.empty(),
                EmployerForm.empty(),
                List.of(),
                "",
                new PayeeForm(Method.ACCOUNT.name(), "", "", ""),
                ResultMethod.COUNTER.name(),
                List.of(),
                "",
                "",
                Map.of(),
                ListForm.empty());
    }

    /** The form as its procedure allows: another ground or filer where what was chosen doesn't fit. */
    IntakeForm fitted(IntakeForm form) {
        var procedure = procedures.find(form.procedure()).orElse(null);
        if (procedure == null) return form;
        var grounds = procedure.grounds();
        var filers = Filers.of(procedure);
        return form.with(
                grounds.contains(form.ground()) ? form.ground() : grounds.get(0),
                filers.contains(form.filedBy()) ? form.filedBy() : filers.get(0));
    }

    void page(Model model, IntakeForm form, Known known) {
        var reader = known.reader();
        model.addAttribute("ticket", UUID.randomUUID().toString());
        model.addAttribute("channels", choices("channel.", Stream.of("COUNTER", "POST", "ONLINE"), reader));
        model.addAttribute("sexes", withBlank(options("sex.", Sex.values(), reader)));
        model.addAttribute("results", options("result.", ResultMethod.values(), reader));
        model.addAttribute("procedures", procedures(form, reader));
        details(model, form, known);
        facts(model, form, "", reader);
        preview(model, form, reader);
    }

    /** What depends on the procedure, the ground and who files. */
    void details(Model model, IntakeForm form, Known known) {
        var reader = known.reader();
        var procedure = procedures.find(form.procedure());
        var matter = matter(form);
        model.addAttribute(
                "filers", choices("filedBy.", procedure.stream().flatMap(each -> Filers.of(each).stream()), reader));
        model.addAttribute(
                "grounds", procedure.map(each -> grounds(each, reader)).orElse(List.of()));
        model.addAttribute("scopes", options("scope.", Scope.values(), reader));
        model.addAttribute("methods", options("payee.", Method.values(), reader));
        model.addAttribute("relations", withBlank(options("relation.", Relation.values(), reader)));
        model.addAttribute("paid", procedure.isEmpty() || procedure.get().asksForPayee());
        model.addAttribute("hint", procedure.map(each -> hint(each, reader)).orElse(""));
        model.addAttribute("withRelative", matter.isPresent() && matter.get().concernsRelative());
        model.addAttribute("withEmployer", matter.isPresent() && matter.get().concernsEmployer());
        model.addAttribute(
                "questions", matter.map(each -> questions(each, reader)).orElse(List.of()));
        model.addAttribute(
                "event",
                matter.flatMap(deadlines::explained)
                        .filter(each -> each.fact().isEmpty())
                        .map(each -> each.event(reader))
                        .orElse(null));
        list(model, form, procedure.map(Procedure::isList).orElse(false));
        papers(model, form, known);
    }

    /** The list that was uploaded, as far as it can be read. */
    private void list(Model model, IntakeForm form, boolean isList) {
        model.addAttribute("withList", isList);
        if (!isList || form.list().isEmpty()) return;
        try {
            model.addAttribute("listRead", lists.preview(form));
        } catch (ListRefused refused) {
            model.addAttribute("listRefused", refused);
        }
    }

    private List<Option> procedures(IntakeForm form, Locale reader) {
        return procedures.all().stream()
                .filter(procedure -> procedure.isAtCounter() || procedure.key().equals(form.procedure()))
                .map(procedure -> new Option(procedure.key(), procedure.name(reader)))
                .toList();
    }

    private List<Option> questions(Matter matter, Locale reader) {
        return questions.of(matter).stream()
                .map(question -> new Option(question.key(), question.text(reader)))
                .toList();
    }

    private String hint(Procedure procedure, Locale reader) {
        return names.text("counter.procedure.hint", reader, names.filers(procedure, reader), procedure.article());
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
        var matter = matter(form);
        matter.ifPresent(known -> {
            var key = known.procedure().key();
            var due = days.due(key, known.filer(), now);
            model.addAttribute("due", due.dueAt());
            model.addAttribute(
                    "why", why(due, days.rule(key, known.filer(), now).article(), reader));
            model.addAttribute("content", known.procedure().name(reader));
        });
        model.addAttribute("unit", organisation.unit(Clerks.unit()).name());
        model.addAttribute("now", now.atZone(clock.getZone()));
        var required = required(form);
        model.addAttribute("brought", listed(form, required, true, reader));
        model.addAttribute("missing", listed(form, required, false, reader));
        model.addAttribute("doubts", doubts(form));
        model.addAttribute("prior", earlier.of(form));
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
        return matter(form).map(required::of).orElse(List.of());
    }

    /** What is asked for as far as it can be told yet. */
    private Optional<Matter> matter(IntakeForm form) {
        return Optional.ofNullable(matters.read(new Fields(new FieldFaults()), form, LocalDate.now(clock)));
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
        var person = new PersonReading(fields).read(form.person(), LocalDate.now(clock), null);
        var faults = fields.faults();
        var readable =
                Stream.of("person.idNumber", "person.birthDate", "person.sex").noneMatch(faults::has);
        return readable ? IdNumber.doubts(person) : List.of();
    }

    private List<Option> grounds(Procedure procedure, Locale reader) {
        if (!procedure.hasGrounds()) return List.of();
        return procedure.grounds().stream()
                .map(ground -> new Option(ground, names.ground(procedure.key(), ground, reader)))
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
