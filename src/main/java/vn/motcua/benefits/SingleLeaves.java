package vn.motcua.benefits;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.ToldFacts;

/** Counts the days that leave granted before has taken, by lists or otherwise, for a leave of one person. */
@Component
class SingleLeaves {

    private static final String GROUND = "ground";

    private final GrantEffects effects;
    private final LeaveBook book;
    private final LeaveCount count;

    SingleLeaves(GrantEffects effects, LeaveBook book, LeaveCount count) {
        this.effects = effects;
        this.book = book;
        this.count = count;
    }

    /** What was told, with the days taken before; anything but a leave stays as it was told. */
    ToldFacts counted(Dossier dossier, ToldFacts told) {
        if (!effects.isLeave(dossier.procedure())) return told;
        return LeaveDays.told(told)
                .map(leave -> line(dossier, told, leave))
                .map(line -> count.counted(line, book.of(List.of(line.insuranceNumber()), dossier.code())))
                .map(counted -> new ToldFacts(untold(told, counted)))
                .orElse(told);
    }

    private static ListLine line(Dossier dossier, ToldFacts told, LeaveSpan leave) {
        var person = dossier.person();
        var facts = told.facts().deepCopy();
        if (!facts.has(GROUND)) facts.put(GROUND, dossier.ground());
        return new ListLine(
                0,
                dossier.procedure(),
                person.insuranceNumber(),
                person.name(),
                person.birthDate(),
                leave,
                facts,
                Payee.cash());
    }

    /** Without the ground if nobody told it: the dossier has it, and not every benefit asks for it. */
    private static ObjectNode untold(ToldFacts told, ObjectNode counted) {
        if (!told.facts().has(GROUND)) counted.remove(GROUND);
        return counted;
    }
}
