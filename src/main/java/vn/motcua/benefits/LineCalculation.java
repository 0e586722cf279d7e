package vn.motcua.benefits;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.CaseFacts.Known;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Insured;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.dossier.Wording;
import vn.motcua.law.Calculations;
import vn.motcua.law.LeaveGranted;
import vn.motcua.law.basis.CaseNotClear;

/**
 * What the law gives for one line: by the facts the line tells, the register's for the rest, and the days taken before; the
 * calculation is the one that pages, programs and other dossiers use.
 */
@Component
class LineCalculation {

    private final CaseFacts facts;
    private final Calculations calculations;
    private final Procedures procedures;
    private final LeaveCount count;
    private final ListForms forms;
    private final MessageSource messages;

    LineCalculation(
            CaseFacts facts,
            Calculations calculations,
            Procedures procedures,
            LeaveCount count,
            ListForms forms,
            MessageSource messages) {
        this.facts = facts;
        this.calculations = calculations;
        this.procedures = procedures;
        this.count = count;
        this.forms = forms;
        this.messages = messages;
    }

    /** The result of a line without faults so far. */
    LineResult of(ListLine line, Insured person, List<LeaveTaken> earlier, Filed filed) {
        var faults = new LineFaults(messages);
        var before = birth(line, earlier);
        if (before.isPresent()) {
            faults.add("bornOn", "birthGranted", before.get().dossier());
            return LineResults.bad(line, person.idNumber(), faults.all());
        }
        try {
            var granted = grant(line, person, earlier, filed);
            var calculation = granted.calculation();
            calculation.refusals().forEach(why -> faults.say("benefit", why.reason(), why.legalBasis()));
            if (line.isUnemployment()) doubt(line, calculation, faults);
            var amount = calculation.entitled() ? amount(line, calculation) : 0;
            if (amount == 0 && faults.isEmpty()) faults.add("days", "nothing");
            return result(line, person, granted, amount, faults);
        } catch (CaseNotClear unclear) {
            faults.say(column(line, unclear, filed), messages.getMessage(unclear, Wording.VIETNAMESE), "");
            return LineResults.bad(line, person.idNumber(), faults.all());
        }
    }

    /** A birth's leave and lump sum are granted once. */
    private static Optional<LeaveTaken> birth(ListLine line, List<LeaveTaken> earlier) {
        var quota = LeaveQuota.of(line).key();
        return earlier.stream()
                .filter(taken ->
                        quota.startsWith(LeaveQuota.BIRTH) && taken.quota().equals(quota))
                .findFirst();
    }

    private LeaveGranted grant(ListLine line, Insured person, List<LeaveTaken> earlier, Filed filed)
            throws CaseNotClear {
        var told = count.counted(line, earlier);
        var known = new Known(
                line.ground(), filed.received(), person.birthDate(), person.sex(), person.rows(), filed.settled(line));
        return calculations.grant(facts.ask(line.benefit(), told, known, legalDay(line, told, filed)));
    }

    private LocalDate legalDay(ListLine line, ObjectNode told, Filed filed) {
        return procedures
                .find(line.benefit())
                .map(procedure -> procedure.legalDay(new ToldFacts(told), filed.received(), filed.today()))
                .orElse(line.leave().from());
    }

    /** A decision of the labour office that differs from the law goes back to it (Employment Law 74/2025/QH15 art. 38). */
    private static void doubt(ListLine line, Calculation calculation, LineFaults faults) {
        calculation.warnings().forEach(why -> faults.say("decidedMonthly", why.text(), why.legalBasis()));
        if (months(line) == 0) faults.add("to", "wholeMonths");
    }

    private static long amount(ListLine line, Calculation calculation) {
        if (line.isUnemployment()) return line.facts().path("decidedMonthly").asLong() * months(line);
        return calculation.amount() == null ? 0 : calculation.amount();
    }

    /** The whole months that a line of unemployment pays for; 0 if they aren't whole. */
    private static int months(ListLine line) {
        var time = Period.between(line.leave().from(), line.leave().to().plusDays(1));
        return time.getDays() == 0 ? (int) time.toTotalMonths() : 0;
    }

    private static LineResult result(
            ListLine line, Insured person, LeaveGranted granted, long amount, LineFaults faults) {
        if (!faults.isEmpty()) return LineResults.bad(line, person.idNumber(), faults.all(), granted.calculation());
        var taken = new TreeMap<>(granted.days());
        var days = LineResults.days(line, taken);
        taken.putIfAbsent(line.leave().from().getYear(), days);
        return new LineResult(
                line.number(),
                LineState.GOOD,
                line,
                person.idNumber(),
                amount,
                days,
                taken,
                granted.calculation(),
                List.of());
    }

    private String column(ListLine line, CaseNotClear unclear, Filed filed) {
        var fact = unclear.field().replaceFirst("^facts\\.", "").replaceFirst("[.\\[].*$", "");
        return forms.of(filed.procedure()).telling(line.benefit(), fact).orElse("benefit");
    }

    /** The list a line stands on: its procedure, when it was received, the day it is calculated for, months settled before. */
    record Filed(String procedure, LocalDate received, LocalDate today, Map<String, List<Settled>> settled) {

        /** The months of a line's person that count nowhere any more. */
        List<Settled> settled(ListLine line) {
            return settled.getOrDefault(line.insuranceNumber(), List.of());
        }
    }
}
