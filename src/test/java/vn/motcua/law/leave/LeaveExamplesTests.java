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
                .filter(line -> line.startsWith("C"))
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
                case "maternity_avg" ->
                    Long.parseLong(stepOf(birth("5000000,5000000,5000000,5000000,6500000,6500000", 0)));
                case "maternity_total" -> amount("maternity-birth", birth(input("avg"), months() - 6));
                case "miscarriage" -> amount("maternity-leave", miscarriage());
                default -> throw new IllegalArgumentException(kind);
            };
        }

        private String sickness(String ground, int used) {
            return "{'wage':%s,'days':%s,'ground':'%s','contributedYears':5,'usedDays':%d}"
                    .formatted(input("wage"), input("days"), ground, used);
        }

        private int months() {
            return Integer.parseInt(input("months"));
        }

        private String birth(String wages, int living) {
            return "{'wages':[%s],'bornOn':'2026-08-01','livingChildrenBefore':%d}".formatted(wages, living);
        }

        private String miscarriage() {
            return "{'wages':[%s],'ground':'MISCARRIAGE','weeks':8,'days':%s}".formatted(input("avg"), input("days"));
        }

        private static String stepOf(String facts) {
            return LawDesk.settle("maternity-birth", "2026-08-01", facts).steps().stream()
                    .filter(step -> step.what().startsWith("Bình quân"))
                    .findFirst()
                    .orElseThrow()
                    .value();
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
