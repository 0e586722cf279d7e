package vn.motcua.benefits;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import vn.motcua.dossier.Payee;

/** One readable line of a list: whose claim it is, to what benefit, on which ground, for which days, and the facts told. */
record ListLine(
        int number,
        String benefit,
        String insuranceNumber,
        String name,
        LocalDate birthDate,
        LeaveSpan leave,
        ObjectNode facts,
        Payee payee) {

    /** What the line claims, if the employer wrote on which ground. */
    String ground() {
        return facts.path("ground").asText();
    }

    boolean isUnemployment() {
        return benefit.equals("unemployment-check");
    }
}
