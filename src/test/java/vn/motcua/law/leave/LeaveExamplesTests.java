package vn.motcua.law.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.law.LawDesk;

class LeaveExamplesTests {

    static Stream<Example> examples() throws IOException {
        return new ClassPathResource("examples.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("C1,") || line.startsWith("C4,"))
                .map(line -> line.split(","))
                .map(cells -> new Example(cells[0], cells[1], cells[3], Long.parseLong(cells[4])));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reproducesThePublishedFigure(Example example) {
        assertThat(example.figure()).isEqualTo(example.expected());
    }

    record Example(String id, String kind, String inputs, long expected) {

        long figure() {
            return switch (kind) {
                case "sick" -> amount("sickness", sickness("ORDINARY", 0));
                case "sick_long" -> amount("sickness", sickness("LONG_TERM", 30));
                default -> throw new IllegalArgumentException(kind);
            };
        }

        private String sickness(String ground, int used) {
            return "{'wage':%s,'days':%s,'ground':'%s','contributedYears':5,'usedDays':%d}"
                    .formatted(input("wage"), input("days"), ground, used);
        }

        private String input(String name) {
            Map<String, String> all = Arrays.stream(inputs.split(";"))
                    .map(pair -> pair.split("="))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return all.get(name);
        }

        private static long amount(String benefit, String facts) {
            return LawDesk.settle(benefit, "2026-08-01", facts).amount();
        }
    }
}
