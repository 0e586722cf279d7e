package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.PaymentNotice;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.tasklist.Parts.Attempt;
import vn.motcua.tasklist.Parts.Fact;
import vn.motcua.tasklist.Parts.Payment;

/** Who a dossier is about, what was asked, and how its money stands. */
@Component
class DossierFacts {

    private final Procedures procedures;
    private final Sheets sheets;
    private final Speech speech;
    private final ToldDrawing told;

    DossierFacts(Procedures procedures, Sheets sheets, Speech speech, ToldDrawing told) {
        this.procedures = procedures;
        this.sheets = sheets;
        this.speech = speech;
        this.told = told;
    }

    List<Fact> facts(Dossier dossier) {
        var facts = new ArrayList<Fact>();
        if (!dossier.isList()) addPerson(facts, dossier.person());
        sheets.find(dossier.code(), IdentityCard.class).map(this::card).ifPresent(facts::add);
        addApplicant(facts, dossier);
        var representative = dossier.representative();
        if (representative != null)
            facts.add(fact("representative", representative.name() + ", " + representative.idNumber()));
        procedures.find(dossier.procedure()).ifPresent(procedure -> addRequest(facts, dossier, procedure));
        facts.addAll(told.facts(dossier));
        facts.add(fact("channel", speech.say("tasklist.channel." + dossier.channel())));
        facts.add(fact("unit", speech.unit(dossier.unit())));
        return facts;
    }

    private void addPerson(List<Fact> facts, Person person) {
        facts.add(fact("born", speech.day(person.birthDate()) + ", " + speech.say("tasklist.sex." + person.sex())));
        facts.add(fact("idNumber", person.idNumber()));
        facts.add(fact("insuranceNumber", person.insuranceNumber()));
        facts.add(fact("phone", person.phone()));
        if (person.email() != null) facts.add(fact("email", person.email()));
        facts.add(fact("address", person.address()));
    }

    /** The card that was scanned at the desk: many records stand under its old number. */
    private Fact card(IdentityCard card) {
        return card.oldNumber() == null
                ? fact("card", speech.say("tasklist.card"))
                : fact("card", speech.say("tasklist.card.old", card.oldNumber()));
    }

    private void addApplicant(List<Fact> facts, Dossier dossier) {
        var relative = dossier.applicant().relative();
        var employer = dossier.applicant().employer();
        if (relative != null)
            facts.add(fact(
                    "relative",
                    "%s, %s, %s, %s"
                            .formatted(
                                    relative.name(),
                                    speech.say("tasklist.relation." + relative.relation()),
                                    relative.idNumber(),
                                    relative.phone())));
        if (employer != null)
            facts.add(fact(
                    "employer",
                    "%s, %s, %s, %s"
                            .formatted(
                                    employer.name(), employer.unitCode(), employer.contactName(), employer.phone())));
    }

    private void addRequest(List<Fact> facts, Dossier dossier, Procedure procedure) {
        var ground = dossier.ground();
        if (procedure.hasGrounds())
            facts.add(fact(
                    "ground",
                    speech.sayOr(
                            "ground." + procedure.key() + "." + ground, speech.sayOr("ground." + ground, ground))));
        if (procedure.asksForPayee()) facts.add(fact("payee", speech.payee(dossier.payee())));
    }

    /** How the money stands, the last attempt first; nothing before there is an order. */
    @Nullable
    Payment payment(Dossier dossier) {
        var latest = new LinkedHashMap<Integer, PaymentNotice>();
        sheets.all(dossier.code(), PaymentNotice.class).forEach(notice -> latest.put(notice.attempt(), notice));
        if (latest.isEmpty()) return null;
        var attempts = latest.values().stream()
                .sorted((one, other) -> Integer.compare(other.attempt(), one.attempt()))
                .toList();
        var last = attempts.get(0);
        return new Payment(
                last.amount(),
                kind(last),
                icon(last),
                word(last),
                attempts.stream().map(this::attempt).toList());
    }

    private Attempt attempt(PaymentNotice notice) {
        var when = speech.day(notice.at());
        var reason = notice.reason();
        var payee = notice.payee();
        return new Attempt(
                notice.attempt(),
                payee == null ? speech.say("tasklist.payment.lines") : speech.payee(payee),
                reason == null ? when : when + ", " + reason,
                kind(notice),
                icon(notice),
                word(notice));
    }

    private String word(PaymentNotice notice) {
        return speech.say("tasklist.payment." + notice.state());
    }

    private static String kind(PaymentNotice notice) {
        return switch (notice.state()) {
            case DRAFTED, SUBMITTED -> "rest";
            case RELEASED, SENT -> "go";
            case SETTLED -> "done";
            case RETURNED -> "bad";
            case UNKNOWN -> "wait";
        };
    }

    private static String icon(PaymentNotice notice) {
        return switch (notice.state()) {
            case DRAFTED, SUBMITTED -> "hourglass-split";
            case RELEASED, SENT -> "send";
            case SETTLED -> "check-circle";
            case RETURNED -> "arrow-counterclockwise";
            case UNKNOWN -> "question-circle";
        };
    }

    private Fact fact(String label, @Nullable String value) {
        return new Fact(speech.say("tasklist.fact." + label), Objects.requireNonNullElse(value, ""));
    }
}
