package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.LawDesk;
import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.HalfYears;
import vn.motcua.law.basis.Law;
import vn.motcua.law.figures.LawFigures;

class PensionExamplesTests {

    static Stream<Example> examples() throws IOException {
        return new ClassPathResource("examples.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.startsWith("B") || line.startsWith("D7"))
                .map(line -> line.split(","))
                .map(cells -> new Example(cells[1], cells[2], cells[3], Long.parseLong(cells[4])));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reproducesThePublishedFigure(Example example) throws CaseNotClear {
        assertThat(example.figure()).isEqualTo(example.expected());
    }

    record Example(String kind, String sex, String inputs, long expected) {

        long figure() throws CaseNotClear {
            return switch (kind) {
                case "pension" -> pension().derive(rate());
                case "pension_reduced" -> pension().derive(years().less(rate(), (int) input("earlyMonths")));
                case "pension_floor" -> pension().deriveWithFloor(rate());
                case "retire_lump" ->
                    new RetirementLump(law(), average()).derive(Sex.valueOf(sex), (int) input("months"), 0);
                case "emigrant" -> emigrant();
                default -> throw new IllegalArgumentException(kind);
            };
        }

        private BigDecimal rate() throws CaseNotClear {
            return years().derive(Sex.valueOf(sex));
        }

        private PensionRate years() throws CaseNotClear {
            return new PensionRate(law(), new HalfYears((int) input("months")));
        }

        private MonthlyPension pension() throws CaseNotClear {
            return new MonthlyPension(law(), average());
        }

        private long emigrant() {
            var first = 2014 - input("pre");
            return LawDesk.settle(
                            "emigration-lump",
                            "2026-11-20",
                            "{'pension':%d,'monthsReceived':%d,'contributions':[{'from':'%d-01','to':'2013-12','wage':500000}]}"
                                    .formatted(input("pension"), input("received"), first))
                    .amount();
        }

        private AverageWage average() {
            return new AverageWage(Fraction.of(input("mbq")), String.valueOf(input("mbq")), List.of());
        }

        private static Law law() throws CaseNotClear {
            return Law.of(LocalDate.of(2026, 7, 1), LawFigures.read(), new Derivation());
        }

        private long input(String name) {
            Map<String, String> all = Arrays.stream(inputs.split(";"))
                    .map(pair -> pair.split("="))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
            return Long.parseLong(all.get(name));
        }
    }
}
