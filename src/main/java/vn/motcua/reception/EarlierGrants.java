package vn.motcua.reception;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PriorSettlements;
import vn.motcua.dossier.PriorSettlements.Asked;
import vn.motcua.dossier.PriorSettlements.Found;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.ToldFacts;

/** What the clerk is warned of before a dossier is taken in: earlier settlements of the person (CV 771/BHXH-TTKT, C1 at reception). */
@Component
class EarlierGrants {

    private static final String BENEFITS = "benefits";

    private final Procedures procedures;
    private final FactsReading facts;
    private final ObjectProvider<PriorSettlements> settlements;
    private final Clock clock;

    EarlierGrants(
            Procedures procedures, FactsReading facts, ObjectProvider<PriorSettlements> settlements, Clock clock) {
        this.procedures = procedures;
        this.facts = facts;
        this.settlements = settlements;
        this.clock = clock;
    }

    /** Earlier settlements and grants of the person; none while nobody can tell who that is, or no benefit is asked for. */
    Found of(IntakeForm form) {
        var known = settlements.getIfAvailable();
        var benefit = procedures.find(form.procedure()).filter(EarlierGrants::isBenefit);
        var fields = new Fields(new FieldFaults());
        var person = new PersonReading(fields).read(form.person(), LocalDate.now(clock), null);
        if (known == null || benefit.isEmpty() || isUnclear(fields.faults())) return new Found(List.of(), true);
        var told = facts.read(new FieldFaults(), form, person);
        var card = CardText.known(form.card());
        return known.before(new Asked(
                person,
                card == null ? null : card.oldNumber(),
                benefit.get().key(),
                told == null ? ToldFacts.nothing() : told));
    }

    private static boolean isBenefit(Procedure procedure) {
        return procedure.hasPayment() && procedure.settler().equals(BENEFITS);
    }

    private static boolean isUnclear(FieldFaults faults) {
        return Stream.of("person.name", "person.birthDate", "person.idNumber").anyMatch(faults::has);
    }
}
