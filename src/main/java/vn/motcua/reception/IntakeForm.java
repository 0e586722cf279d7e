package vn.motcua.reception;

import static vn.motcua.reception.Typed.typed;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.motcua.dossier.Names;

/**
 * A dossier as the desk takes it down, every field as typed, so that nothing typed is ever lost. {@code intake} is the
 * clerk's finding: accept, supplement or refuse; empty lets the papers decide. {@code conditions} are the questions
 * answered yes, {@code card} the QR code of the person's ID card as scanned.
 */
public record IntakeForm(
        String channel,
        String procedure,
        String ground,
        PersonForm person,
        String filedBy,
        AuthorityForm representative,
        RelativeForm relative,
        EmployerForm employer,
        List<String> conditions,
        String eventOn,
        PayeeForm payee,
        String resultMethod,
        List<PaperForm> papers,
        String intake,
        String reason,
        @JsonDeserialize(using = ToldText.class) Map<String, String> facts,
        ListForm list,
        String card) {

    public IntakeForm {
        channel = typed(channel);
        procedure = typed(procedure);
        ground = typed(ground);
        person = person == null ? PersonForm.empty() : person;
        representative = representative == null ? AuthorityForm.empty() : representative;
        relative = relative == null ? RelativeForm.empty() : relative;
        employer = employer == null ? EmployerForm.empty() : employer;
        filedBy = typed(filedBy).isEmpty() ? filer(representative, relative, employer) : filedBy;
        conditions = typed(conditions);
        eventOn = typed(eventOn);
        payee = payee == null ? PayeeForm.empty() : payee;
        resultMethod = typed(resultMethod);
        papers = typed(papers);
        intake = typed(intake);
        reason = typed(reason);
        facts = facts == null ? Map.of() : facts;
        list = list == null ? ListForm.empty() : list;
        card = typed(card);
    }

    /** A dossier of a person who comes himself or has authorised somebody, where no question need be answered. */
    public IntakeForm(
            String channel,
            String procedure,
            String ground,
            PersonForm person,
            String filedBy,
            AuthorityForm representative,
            PayeeForm payee,
            String resultMethod,
            List<PaperForm> papers,
            String intake,
            String reason,
            Map<String, String> facts) {
        this(
                channel,
                procedure,
                ground,
                person,
                filedBy,
                representative,
                RelativeForm.empty(),
                EmployerForm.empty(),
                List.of(),
                "",
                payee,
                resultMethod,
                papers,
                intake,
                reason,
                facts,
                ListForm.empty(),
                "");
    }

    private static String filer(AuthorityForm representative, RelativeForm relative, EmployerForm employer) {
        if (!representative.isEmpty()) return Filers.REPRESENTATIVE;
        if (!employer.equals(EmployerForm.empty())) return "EMPLOYER";
        return relative.equals(RelativeForm.empty()) ? "PERSON" : "RELATIVE";
    }

    /** Whether somebody with an authorisation files for whoever the benefit is. */
    boolean isOnBehalf() {
        return filedBy.equals(Filers.REPRESENTATIVE);
    }

    /** The same on another ground, filed by somebody else. */
    IntakeForm with(String otherGround, String otherFiler) {
        return copy(otherGround, person, otherFiler, rest());
    }

    /** The same, come in another way. */
    IntakeForm by(String otherChannel) {
        return new IntakeForm(
                otherChannel,
                procedure,
                ground,
                person,
                filedBy,
                representative,
                relative,
                employer,
                conditions,
                eventOn,
                payee,
                resultMethod,
                papers,
                intake,
                reason,
                facts,
                list,
                card);
    }

    /** The same with other papers. */
    IntakeForm with(List<PaperForm> others) {
        return copy(ground, person, filedBy, new Rest(payee, others, facts, list, card));
    }

    /** The same about another person. */
    IntakeForm with(PersonForm other) {
        return copy(ground, other, filedBy, rest());
    }

    /** The same case told otherwise. */
    IntakeForm with(Map<String, String> told) {
        return copy(ground, person, filedBy, new Rest(payee, papers, told, list, card));
    }

    /** The same with the text of another card, as scanned; empty for none. */
    IntakeForm scanned(String otherCard) {
        return copy(ground, person, filedBy, new Rest(payee, papers, facts, list, otherCard));
    }

    /** The same with the money going elsewhere. */
    IntakeForm with(PayeeForm other) {
        return copy(ground, person, filedBy, new Rest(other, papers, facts, list, card));
    }

    /** The same with the person as holder of the account, written as banks write names, if nobody else was named. */
    IntakeForm ownAccount() {
        var isOpen = filedBy.equals("PERSON") && payee.accountHolder().isBlank();
        return isOpen ? with(payee.heldBy(Names.plain(person.name()).toUpperCase(Locale.ROOT))) : this;
    }

    /** The same with another list. */
    IntakeForm with(ListForm other) {
        return copy(ground, person, filedBy, new Rest(payee, papers, facts, other, card));
    }

    private Rest rest() {
        return new Rest(payee, papers, facts, list, card);
    }

    private IntakeForm copy(String otherGround, PersonForm otherPerson, String otherFiler, Rest rest) {
        return new IntakeForm(
                channel,
                procedure,
                otherGround,
                otherPerson,
                otherFiler,
                representative,
                relative,
                employer,
                conditions,
                eventOn,
                rest.payee(),
                resultMethod,
                rest.papers(),
                intake,
                reason,
                rest.facts(),
                rest.list(),
                rest.card());
    }

    /** What changes while a form is filled in, beside who and why. */
    private record Rest(
            PayeeForm payee, List<PaperForm> papers, Map<String, String> facts, ListForm list, String card) {}
}
