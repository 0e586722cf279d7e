package vn.motcua.law;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import vn.motcua.dossier.ToldFacts;

/** The facts of a case as they gather: what was told stands, and what its benefit doesn't ask for is left out. */
public final class Question {

    private final String benefit;
    private final Set<String> asked;
    private final ObjectNode facts;

    Question(String benefit, Set<String> asked, ObjectNode told) {
        this.benefit = benefit;
        this.asked = asked;
        this.facts = told.deepCopy();
        facts.remove("on"); // the legal date stands beside the facts
        facts.remove(ToldFacts.FACILITY); // nothing in the law depends on it
    }

    /** Whether the benefit asks for a fact. */
    public boolean asks(String fact) {
        return asked.contains(fact);
    }

    /** Whether a fact is asked for and nobody has said it yet. */
    public boolean lacks(String fact) {
        return asks(fact) && !facts.has(fact);
    }

    /** Adds what is known of the case otherwise, where it is asked for and wasn't told; nothing known adds nothing. */
    public Question know(String fact, Supplier<JsonNode> known) {
        if (!lacks(fact)) return this;
        var value = known.get();
        if (!value.isMissingNode()) facts.set(fact, value);
        return this;
    }

    /** The question on a legal date. */
    public CalculationRequest on(LocalDate day) {
        return new CalculationRequest(benefit, day, facts);
    }
}
