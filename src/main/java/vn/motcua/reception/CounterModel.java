package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ResultMethod;
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
    private final Choices choices;
    private final FilingDeadlines deadlines;
    private final PaperRows rows;
    private final FactsReading told;
    private final SlipPreview slip;
    private final PaperNames names;
    private final ListReading lists;
    private final Clock clock;

    CounterModel(
            Procedures procedures,
            MatterReading matters,
            RequiredPapers required,
            Choices choices,
            FilingDeadlines deadlines,
            PaperRows rows,
            FactsReading told,
            SlipPreview slip,
            PaperNames names,
            ListReading lists,
            Clock clock) {
        this.procedures = procedures;
        this.matters = matters;
        this.required = required;
        this.choices = choices;
        this.deadlines = deadlines;
        this.rows = rows;
        this.told = told;
        this.slip = slip;
        this.names = names;
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
                ListForm.empty(),
                "");
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
        model.addAttribute("channels", choices.of("channel.", Stream.of("COUNTER", "POST", "ONLINE"), reader));
        person(model, reader);
        model.addAttribute("results", choices.of("result.", ResultMethod.values(), reader));
        model.addAttribute("procedures", choices.procedures(form, reader));
        details(model, form, known);
        facts(model, form, "", reader);
        preview(model, form, reader);
    }

    /** The procedures that may be chosen, none at first. */
    List<Choices.Option> procedures(Locale reader) {
        return Choices.withBlank(choices.procedures(fresh(""), reader));
    }

    /** What a person's fields can be set to. */
    void person(Model model, Locale reader) {
        model.addAttribute("sexes", Choices.withBlank(choices.of("sex.", Sex.values(), reader)));
    }

    /** What the fields of a correction can be set to. */
    void correction(Model model, Dossier dossier, Locale reader) {
        person(model, reader);
        model.addAttribute("results", choices.of("result.", ResultMethod.values(), reader));
        model.addAttribute("methods", choices.of("payee.", Method.values(), reader));
        model.addAttribute("paid", procedures.get(dossier.procedure()).asksForPayee());
    }

    /** What depends on the procedure, the ground and who files. */
    void details(Model model, IntakeForm form, Known known) {
        var reader = known.reader();
        var procedure = procedures.find(form.procedure());
        var matter = matter(form);
        model.addAttribute(
                "filers", choices.of("filedBy.", procedure.stream().flatMap(each -> Filers.of(each).stream()), reader));
        model.addAttribute(
                "grounds", procedure.map(each -> choices.grounds(each, reader)).orElse(List.of()));
        model.addAttribute("scopes", choices.of("scope.", Scope.values(), reader));
        model.addAttribute("relations", Choices.withBlank(choices.of("relation.", Relation.values(), reader)));
        pay(model, form, reader);
        model.addAttribute("hint", procedure.map(each -> hint(each, reader)).orElse(""));
        model.addAttribute("withRelative", matter.isPresent() && matter.get().concernsRelative());
        model.addAttribute("withEmployer", matter.isPresent() && matter.get().concernsEmployer());
        model.addAttribute(
                "questions", matter.map(each -> choices.questions(each, reader)).orElse(List.of()));
        model.addAttribute(
                "event",
                matter.flatMap(deadlines::explained)
                        .filter(each -> each.fact().isEmpty())
                        .map(each -> each.event(reader))
                        .orElse(null));
        list(model, form, procedure.map(Procedure::isList).orElse(false));
        papers(model, form, known);
    }

    /** Whether and how money is paid. */
    void pay(Model model, IntakeForm form, Locale reader) {
        model.addAttribute("methods", choices.of("payee.", Method.values(), reader));
        model.addAttribute(
                "paid",
                procedures.find(form.procedure()).map(Procedure::asksForPayee).orElse(true));
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
        papers(model, required(form), form.papers(), known.withCard(!form.card().isEmpty()));
    }

    /** The papers with a scan of one of them, which so has come. */
    List<PaperForm> scanned(List<PaperForm> papers, String paper, String scan) {
        return rows.scanned(papers, paper, scan);
    }

    void papers(Model model, List<String> keys, List<PaperForm> typed, Known known) {
        model.addAttribute("rows", rows.of(keys, typed, known));
        model.addAttribute("forms", choices.of("paper.form.", PaperList.Form.values(), known.reader()));
    }

    /** The due date, the slip and whether everything is there. */
    void preview(Model model, IntakeForm form, Locale reader) {
        matter(form).ifPresent(known -> slip.promise(model, known, reader));
        slip.show(model, form, required(form), reader);
    }

    private List<String> required(IntakeForm form) {
        return matter(form).map(required::of).orElse(List.of());
    }

    /** What is asked for as far as it can be told yet. */
    private Optional<Matter> matter(IntakeForm form) {
        return Optional.ofNullable(matters.read(new Fields(new FieldFaults()), form, LocalDate.now(clock)));
    }
}
