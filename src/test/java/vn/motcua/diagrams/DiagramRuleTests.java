package vn.motcua.diagrams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DiagramRuleTests {

    @ParameterizedTest
    @MethodSource("mutations")
    void bitesWhoeverBreaksIt(Mutation mutation) {
        var rule = DiagramRule.all().stream()
                .filter(each -> each.says().equals(mutation.rule()))
                .findFirst()
                .orElseThrow();

        assertThat(rule.brokenBy(mutation.spoilt())).isNotEmpty().allSatisfy(breach -> assertThat(breach)
                .startsWith(mutation.file() + ", "));
    }

    @Test
    void isShownToBiteForEveryRule() {
        var shown = Mutations.all().map(Mutation::rule).toList();

        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        DiagramRule.all().stream().map(DiagramRule::says).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    hitPolicy="UNIQUE" | hitPolicy="ANY" | FIRST with a last row that catches all
                    hitPolicy="UNIQUE" | hitPolicy="FIRST" | FIRST with a last row that catches all
                    id="competence" | id="whoIsCompetent" | the file is named like the decision
                    camunda:historyTimeToLive="P3650D" | camunda:historyTimeToLive="10" | history is kept for days
                    Phòng Chế độ BHYT: QĐ 2988/QĐ-BHXH Đ.3.2d; chưa xác minh phân cấp. | Ai cũng biết. | cites its source
                    """)
    void bitesATableThatBreaksARule(String these, String others, String breach) {
        var text = LawTableFile.text("competence.dmn").replace(these, others);

        assertThat(LawTableFile.of("competence.dmn", text).breaches())
                .anySatisfy(found ->
                        assertThat(found).startsWith("competence.dmn, ").contains(breach));
    }

    private static Stream<Mutation> mutations() {
        return Mutations.all();
    }
}
