package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Fraction;
import vn.motcua.law.basis.Law;
import vn.motcua.law.figures.DatedFigures.Dated;
import vn.motcua.law.figures.Figure;
import vn.motcua.law.figures.LawFigures;
import vn.motcua.law.figures.Parameters;

class RetirementLumpTests {

    private static final LawFigures FIGURES = LawFigures.read();
    private static final long AVERAGE = 12_000_000;

    @ParameterizedTest
    @CsvSource({"1,24000000", "6,24000000", "7,33000000", "12,33000000", "13,42000000", "60,60000000"})
    void roundsTheTimeAfterTheAgeToHalfYears(int after, long lump) throws CaseNotClear {
        assertThat(lump("0.5", after)).isEqualTo(lump);
    }

    @ParameterizedTest
    @CsvSource({"1,16500000", "6,24000000", "7,25500000", "12,33000000", "60,60000000"})
    void countsTheTimeAfterTheAgeByMonthsWhereTheSettingSaysSo(int after, long lump) throws CaseNotClear {
        assertThat(lump("0", after)).isEqualTo(lump);
    }

    private static long lump(String step, int after) throws CaseNotClear {
        var law = Law.of(LocalDate.of(2026, 7, 1), with(step), new Derivation());
        return new RetirementLump(law, new AverageWage(Fraction.of(AVERAGE), "12000000", List.of()))
                .derive(Sex.F, 390, after);
    }

    private static LawFigures with(String step) {
        var rows = new HashMap<>(FIGURES.parameters().rows());
        rows.computeIfPresent("pension.lump.afterAge.step", (name, old) -> List.of(changed(old.get(0), step)));
        return new LawFigures(
                FIGURES.referenceLevels(),
                FIGURES.contributionRates(),
                FIGURES.stateWageWindows(),
                new Parameters(rows),
                FIGURES.wageCoefficients(),
                FIGURES.retirementAges());
    }

    private static Parameters.Row changed(Parameters.Row row, String step) {
        var figure = row.dated().figure();
        var other = new Figure(new BigDecimal(step), figure.article(), figure.source(), figure.confidence());
        return new Parameters.Row(
                row.parameter(),
                row.label(),
                row.unit(),
                row.benefits(),
                new Dated(row.dated().from(), row.dated().to(), other));
    }
}
