package vn.motcua.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final LocalDate DAY = LocalDate.of(2026, 8, 15);

    private final Question question = new Question(
            "sickness",
            Set.of("wage", "days", "ground"),
            JSON.objectNode().put("wage", 1).put("on", "2026-01-01"));

    @Test
    void letsStandWhatWasTold() {
        assertThat(question.know("wage", () -> JSON.numberNode(2))
                        .on(DAY)
                        .facts()
                        .get("wage")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void addsWhatIsKnownAndAskedForAlone() {
        var facts = question.know("days", () -> JSON.numberNode(3))
                .know("birthDate", () -> JSON.textNode("1985-03-14"))
                .know("ground", MissingNode::getInstance)
                .on(DAY)
                .facts();

        assertThat(facts.toString()).isEqualTo("{\"wage\":1,\"days\":3}");
    }

    @Test
    void keepsTheLegalDateBesideTheFacts() {
        assertThat(question.on(DAY)).satisfies(asked -> {
            assertThat(asked.on()).isEqualTo(DAY);
            assertThat(asked.facts().has("on")).isFalse();
        });
    }
}
