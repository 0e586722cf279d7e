package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ResultMethod;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Registration;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.journey.Rules;
import vn.motcua.reception.IntakeForm.PaperForm;

/** Reads a whole dossier as taken down at the desk; refuses it with every fault at once, or knows what becomes of it. */
@Component
class IntakeReading {

    static final Pattern REASON = Pattern.compile("(?s)[^<>]{5,1000}");

    private final Procedures procedures;
    private final Rules rules;
    private final Competence competence;
    private final FactsReading facts;
    private final PaperNames names;
    private final Clock clock;

    IntakeReading(
            Procedures procedures,
            Rules rules,
            Competence competence,
            FactsReading facts,
            PaperNames names,
            Clock clock) {
        this.procedures = procedures;
        this.rules = rules;
        this.competence = competence;
        this.facts = facts;
        this.names = names;
        this.clock = clock;
    }

    /** @throws vn.motcua.journey.FormRefused with every fault, each naming its field and the remedy */
    Read read(IntakeForm form, String desk) {
        var fields = new Fields(new FieldFaults());
        var today = LocalDate.now(clock);
        var channel = fields.one("channel", form.channel(), Channel.class);
        var ground = ground(fields, form);
        var person = new PersonReading(fields).read(form.person(), today);
        var representative = representative(fields, form, person, today);
        var payee = payee(fields, form, new Payees(person, representative, today));
        var result = fields.one("resultMethod", form.resultMethod(), ResultMethod.class);
        var told = facts.read(fields.faults(), form, person);
        var papers = papers(fields, form, ground);
        var finding = finding(fields, form, channel, papers);
        fields.faults().refuse();
        return new Read(
                new Registration(
                        form.procedure(),
                        ground,
                        channel,
                        desk,
                        competence.unit(desk, form.procedure(), ground),
                        person,
                        representative,
                        payee,
                        result),
                papers,
                told,
                finding);
    }

    private String ground(Fields fields, IntakeForm form) {
        var procedure = procedures.find(form.procedure()).filter(Procedure::isAtCounter);
        if (procedure.isEmpty()) fields.faults().add("procedure", "unknown");
        else if (!procedure.get().grounds().contains(form.ground()))
            fields.faults().add("ground", "unknown");
        return form.ground();
    }

    private @Nullable Representative representative(Fields fields, IntakeForm form, Person person, LocalDate today) {
        return form.isOnBehalf() ? new AuthorityReading(fields, today).read(form.representative(), person) : null;
    }

    private Payee payee(Fields fields, IntakeForm form, Payees known) {
        var isOpen = form.intake().equals("refuse") && form.payee().method().isEmpty();
        return isOpen
                ? Payee.cash()
                : new PayeeReading(fields, known.today()).read(form.payee(), known.person(), known.representative());
    }

    private PaperList papers(Fields fields, IntakeForm form, String ground) {
        if (fields.faults().has("procedure") || fields.faults().has("ground")) return new PaperList(List.of());
        return papers(fields, form.papers(), required(form.procedure(), ground, form.isOnBehalf()));
    }

    PaperList papers(Fields fields, List<PaperForm> ticked, List<String> required) {
        return new PaperReading(fields).read(ticked, required);
    }

    /** The papers a procedure asks for on a ground (law table {@code requiredPapers}). */
    List<String> required(String procedure, String ground, boolean onBehalf) {
        return rules.all("requiredPapers", Map.of("procedure", procedure, "ground", ground, "onBehalf", onBehalf));
    }

    private @Nullable Finding finding(Fields fields, IntakeForm form, Channel channel, PaperList papers) {
        if (channel != Channel.COUNTER) return null;
        var missing = papers.missing();
        return switch (form.intake()) {
            case "refuse" -> new Finding(Verdict.REFUSE, fields.needed("reason", form.reason(), REASON));
            case "supplement" -> {
                if (missing.isEmpty()) fields.faults().add("papers", "complete");
                yield new Finding(Verdict.SUPPLEMENT, reason(fields, form));
            }
            case "accept" -> {
                if (!missing.isEmpty())
                    fields.faults().add("papers", "missing", names.listed(missing, LocaleContextHolder.getLocale()));
                yield new Finding(Verdict.ACCEPT, null);
            }
            default ->
                missing.isEmpty()
                        ? new Finding(Verdict.ACCEPT, null)
                        : new Finding(Verdict.SUPPLEMENT, reason(fields, form));
        };
    }

    private static @Nullable String reason(Fields fields, IntakeForm form) {
        var reason = fields.optional("reason", form.reason(), REASON);
        return reason.isEmpty() ? null : reason;
    }

    private record Payees(Person person, @Nullable Representative representative, LocalDate today) {}

    /** What a clerk found at the counter, and why. */
    record Finding(Verdict verdict, @Nullable String reason) {}

    /** A dossier without faults; {@code finding} is null while somebody has still to look through its papers. */
    record Read(Registration registration, PaperList papers, @Nullable ToldFacts told, @Nullable Finding finding) {}
}
