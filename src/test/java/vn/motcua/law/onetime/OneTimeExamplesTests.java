package vn.motcua.law.onetime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.law.onetime.Claims.aClaim;
import static vn.motcua.law.onetime.Claims.theClaimOfExampleA5;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Granted;

class OneTimeExamplesTests {

    static Stream<Example> examples() throws IOException {
        return new ClassPathResource("examples.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("A"))
                .map(line -> line.split(","))
                .map(cells -> new Example(cells[0], cells[1], cells[3], new BigDecimal(cells[4])));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reproducesThePublishedFigure(Example example) throws CaseNotClear {
        assertThat(example.figure()).isEqualByComparingTo(example.expected());
    }

    record Example(String id, String kind, String inputs, BigDecimal expected) {

        BigDecimal figure() throws CaseNotClear {
            return switch (kind) {
                case "onetime_months" -> months();
                case "onetime_amount" -> months().multiply(input("mbq"));
                case "onetime_amount_2026" ->
                    BigDecimal.valueOf(theClaimOfExampleA5().amount());
                case "onetime_under_year" ->
                    BigDecimal.valueOf(aClaim().paid(
                                    "2025-01",
                                    "2025-%02d".formatted(input("months").intValueExact()),
                                    input("wage").longValueExact())
                            .amount());
                default -> throw new IllegalArgumentException(kind);
            };
        }

        private BigDecimal months() throws CaseNotClear {
            return Granted.months(input("pre").intValueExact(), input("post").intValueExact());
        }

        private BigDecimal input(String name) {
            Map<String, String> all = Arrays.stream(inputs.split(";"))
                    .map(pair -> pair.split("="))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return new BigDecimal(all.get(name));
        }
    }
}
