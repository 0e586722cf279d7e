package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.Dossier.ResultMethod;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Registration;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.reception.ListReading.Filed;

/** Reads a whole dossier as taken down at the desk; refuses it with every fault at once, or knows what becomes of it. */
@Component
class IntakeReading {

    static final Pattern REASON = Pattern.compile("(?s)[^<>]{5,1000}");

    private final MatterReading matters;
    private final RequiredPapers required;
    private final PaperKinds kinds;
    private final Competence competence;
    private final FactsReading facts;
    private final ListReading lists;
    private final PaperNames names;
    private final Clock clock;

    IntakeReading(
            MatterReading matters,
            RequiredPapers required,
            PaperKinds kinds,
            Competence competence,
            FactsReading facts,
            ListReading lists,
            PaperNames names,
            Clock clock) {
        this.matters = matters;
        this.required = required;
        this.kinds = kinds;
        this.competence = competence;
        this.facts = facts;
        this.lists = lists;
        this.names = names;
        this.clock = clock;
    }

    /** @throws vn.motcua.journey.FormRefused with every fault, each naming its field and the remedy */
    Read read(IntakeForm form, String desk) {
        return read(form, desk, form.channel().equals(Channel.COUNTER.name()));
    }

    /** The same of a form that came by post or online and that a clerk has looked through. */
    Read examined(IntakeForm form, String desk) {
        return read(form, desk, true);
    }

    private Read read(IntakeForm form, String desk, boolean isExamined) {
        var fields = new Fields(new FieldFaults());
        var today = LocalDate.now(clock);
        var channel = fields.one("channel", form.channel(), Channel.class);
        if (channel == Channel.AGENCY) fields.faults().add("channel", "missing");
        var matter = matters.read(fields, form, today);
        var people = people(fields, form, today, matter);
        var payee = payee(fields, form, today, people);
        var result = fields.one("resultMethod", form.resultMethod(), ResultMethod.class);
        var told = facts.read(fields.faults(), told(form, matter), people.person());
        var list = lists.read(fields.faults(), form);
        var card = card(fields.faults(), form, people.person());
        var papers = matter == null ? new PaperList(List.of()) : papers(fields, form, matter);
        var finding = isExamined ? finding(fields, form, papers) : null;
        fields.faults().refuse();
        return new Read(registration(form, channel, desk, people, payee, result), papers, told, list, card, finding);
    }

    /** The scanned card, which must be the person's. */
    private static @Nullable IdentityCard card(FieldFaults faults, IntakeForm form, Person person) {
        var card = CardText.known(form.card());
        if (card == null && !form.card().isBlank()) faults.add("card", "wrong");
        if (card != null && !card.number().equals(person.idNumber()) && !faults.has("person.idNumber"))
            faults.add("person.idNumber", "card", card.number());
        return card;
    }

    private static IntakeForm told(IntakeForm form, @Nullable Matter matter) {
        return matter == null ? form : form.with(matter.ground(), form.filedBy());
    }

    private People people(Fields fields, IntakeForm form, LocalDate today, @Nullable Matter matter) {
        var person = new PersonReading(fields).read(form.person(), today, matter);
        var applicant = matter == null ? Applicant.PERSON : new ApplicantReading(fields).read(form, matter, person);
        var representative =
                form.isOnBehalf() ? new AuthorityReading(fields, today).read(form.representative(), person) : null;
        return new People(matter, person, applicant, representative);
    }

    private static Payee payee(Fields fields, IntakeForm form, LocalDate today, People people) {
        var matter = people.matter();
        var isOpen = form.intake().equals("refuse") && form.payee().method().isEmpty();
        return isOpen || matter != null && !matter.procedure().asksForPayee()
                ? Payee.cash()
                : new PayeeReading(fields, today).read(form.payee(), people.owners(), people.representative());
    }

    private PaperList papers(Fields fields, IntakeForm form, Matter matter) {
        var papers = papers(fields, form.papers(), required.of(matter));
        return new PaperList(papers.papers(), matter.answers(), matter.eventOn());
    }

    PaperList papers(Fields fields, List<PaperForm> ticked, List<String> needed) {
        return new PaperReading(fields, kinds).read(ticked, needed);
    }

    private Registration registration(
            IntakeForm form, Channel channel, String desk, People people, Payee payee, ResultMethod result) {
        var matter = Objects.requireNonNull(people.matter());
        return new Registration(
                form.procedure(),
                matter.ground(),
                channel,
                desk,
                competence.unit(desk, form.procedure(), matter.ground()),
                people.person(),
                people.applicant(),
                people.representative(),
                payee,
                result);
    }

    private Finding finding(Fields fields, IntakeForm form, PaperList papers) {
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

    /** Whose account the money of a person's dossier may go to. */
    static List<String> owners(Person person, Applicant applicant) {
        var relative = applicant.relative();
        var employer = applicant.employer();
        var isSurvivor = relative != null && relative.isSurvivor();
        return Stream.of(
                        isSurvivor ? null : person.name(),
                        relative == null ? null : relative.name(),
                        employer == null ? null : employer.name())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Everybody whom a dossier names. */
    private record People(
            @Nullable Matter matter, Person person, Applicant applicant, @Nullable Representative representative) {

        /** Whose account the money may go to. */
        List<String> owners() {
            return IntakeReading.owners(person, applicant);
        }
    }

    /** What a clerk found at the counter, and why. */
    record Finding(Verdict verdict, @Nullable String reason) {}

    /** A dossier without faults; {@code finding} is null while somebody has still to look through its papers. */
    record Read(
            Registration registration,
            PaperList papers,
            @Nullable ToldFacts told,
            @Nullable Filed list,
            @Nullable IdentityCard card,
            @Nullable Finding finding) {}
}
