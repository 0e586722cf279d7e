package vn.motcua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTests {

    private final AtomicInteger evaluations = new AtomicInteger();
    private final LawReader reader = new LawReader() {
        @Override
        java.util.List<Rules.Row> rows(LawTable table, Map<String, ?> inputs) {
            evaluations.incrementAndGet();
            return super.rows(table, inputs);
        }
    };
    private final LawTable table =
            reader.read(HonestModels.TABLE.getBytes(UTF_8)).get(0);
    private final Rules rules = new Rules(name -> table, reader);

    @ParameterizedTest
    @CsvSource({"2025-06-30, 10, 'Luật 58/2014/QH13, Điều 110'", "2025-07-01, 7, 'Luật 41/2024/QH15, Điều 78'"})
    void asksTheLawOfTheLegalDate(LocalDate receivedOn, String days, String article) {
        var row = rules.row("processingDays", Map.of("procedure", "lumpSum", "receivedOn", receivedOn));

        assertThat(row).isEqualTo(new Rules.Row(days, article));
    }

    @Test
    void remembersAnAnswer() {
        var asked = Map.of("procedure", "lumpSum", "receivedOn", LocalDate.of(2026, 1, 2));

        assertThat(rules.one("processingDays", asked)).isEqualTo("7");
        assertThat(rules.all("processingDays", asked)).containsExactly("7");

        assertThat(evaluations).hasValue(1);
    }

    @Test
    void saysWhenNoRowHolds() {
        var asked = Map.of("procedure", "pension", "receivedOn", LocalDate.of(2026, 1, 2));

        assertThat(rules.all("processingDays", asked)).isEmpty();
        assertThatThrownBy(() -> rules.one("processingDays", asked))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("processingDays");
    }

    @ParameterizedTest
    @CsvSource({"juel", "javascript", "groovy"})
    void evaluatesNoOtherLanguageThanFeel(String language) {
        var other = HonestModels.TABLE.replace("id=\"o1\"", "id=\"o1\" expressionLanguage=\"" + language + "\"");

        assertThatThrownBy(() -> {
                    var read = reader.read(other.getBytes(UTF_8)).get(0);
                    reader.rows(read, Map.of("procedure", "lumpSum", "receivedOn", LocalDate.of(2026, 1, 2)));
                })
                .hasStackTraceContaining("refused");
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsEveryTableOfTheHouseWithAnArticleInEachRow(String name, byte[] file) {
        assertThat(reader.read(file)).isNotEmpty();
        assertThat(new String(file, UTF_8).split("<rule "))
                .allMatch(row -> row.contains("<description>") || row.startsWith("<?xml"));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> tables() {
        return Deployer.models().entrySet().stream()
                .filter(model -> model.getKey().endsWith(".dmn"))
                .map(model -> org.junit.jupiter.params.provider.Arguments.of(model.getKey(), model.getValue()));
    }
}
