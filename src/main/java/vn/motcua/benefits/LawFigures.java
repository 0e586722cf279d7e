package vn.motcua.benefits;

/** The figures of the law, read into memory once. Rates are per cent, levels dong a month, windows months. */
record LawFigures(
        DatedFigures referenceLevels,
        DatedFigures contributionRates,
        DatedFigures stateWageWindows,
        WageCoefficients wageCoefficients,
        RetirementAges retirementAges) {

    static LawFigures read() {
        return new LawFigures(
                DatedFigures.read("reference-level"),
                DatedFigures.read("contribution-rate"),
                DatedFigures.read("state-wage-window"),
                WageCoefficients.read(),
                RetirementAges.read());
    }
}
