package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the applicant told of the case, as the calculation contract writes facts; written by reception, corrected by the
 * department that settles. {@code on} among them is the day of entitlement where the case has one of its own.
 */
public record ToldFacts(ObjectNode facts) implements Sheet {

    /** The fact that names who treated or examined the person; the law asks nothing about it, whoever watches claims does. */
    public static final String FACILITY = "facility";

    /** Nothing was told. */
    public static ToldFacts nothing() {
        return new ToldFacts(JsonNodeFactory.instance.objectNode());
    }

    /** Whether nothing was told. */
    @JsonIgnore
    public boolean isEmpty() {
        return facts.isEmpty();
    }

    /** The hospital or clinic that the case names, if it does. */
    public Optional<String> facility() {
        return Optional.of(facts.path(FACILITY).asText().strip()).filter(name -> !name.isEmpty());
    }

    /** A day among the facts, if it was told. */
    public Optional<LocalDate> day(String fact) {
        return Optional.of(facts.path(fact).asText())
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }
}
