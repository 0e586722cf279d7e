package vn.motcua.law.figures;

/** The figures of the law, read into memory once. Rates are per cent, levels dong a month, windows months. */
public record LawFigures(
        DatedFigures referenceLevels,
        DatedFigures contributionRates,
        DatedFigures stateWageWindows,
        Parameters parameters,
        WageCoefficients wageCoefficients,
        RetirementAges retirementAges) {

    public static LawFigures read() {
        return new LawFigures(
                DatedFigures.read("reference-level"),
                DatedFigures.read("contribution-rate"),
                DatedFigures.read("state-wage-window"),
                Parameters.read(),
                WageCoefficients.read(),
                RetirementAges.read());
    }
}
