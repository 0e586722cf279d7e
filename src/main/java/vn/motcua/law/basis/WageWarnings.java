package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** What an officer should look at in the recorded wages; recorded wages are taken as they are. */
public final class WageWarnings {

    private static final BigDecimal CAP = BigDecimal.valueOf(20);

    private final WageValuation valuation;
    private final Derivation derivation;

    public WageWarnings(WageValuation valuation, Derivation derivation) {
        this.valuation = valuation;
        this.derivation = derivation;
    }

    public void run() {
        warnOfWagesOverTheCap();
        warnOfEmptyWages();
        warnOfUncertainFigures();
    }

    private void warnOfWagesOverTheCap() {
        var over = new ArrayList<YearMonth>();
        for (var month : valuation.paid().rows().keySet()) if (isOverTheCap(month)) over.add(month);
        for (var stretch : PaidMonths.stretches(over))
            derivation.warn(Text.of("warning.overTheCap", stretch.text(), caps(stretch)), Text.of("article.cap"));
    }

    /** The cap of a stretch of months, or the lowest and the highest where it rose meanwhile. */
    private String caps(MonthRange stretch) {
        var first = cap(stretch.from()).toPlainString();
        var last = cap(stretch.to()).toPlainString();
        return first.equals(last) ? first : first + "\u2013" + last;
    }

    private boolean isOverTheCap(YearMonth month) {
        return valuation.hasLevel(month) && valuation.recorded(month).wage().compareTo(Fraction.of(cap(month))) > 0;
    }

    private BigDecimal cap(YearMonth month) {
        return valuation.level(month.atDay(1)).multiply(CAP);
    }

    private void warnOfEmptyWages() {
        var empty = valuation.paid().where(row -> Long.valueOf(0).equals(row.wage()));
        for (var stretch : PaidMonths.stretches(empty))
            derivation.warn(Text.of("warning.noWage", stretch.text()), Text.of("article.months"));
    }

    private void warnOfUncertainFigures() {
        for (var year : adjustedYears()) {
            var figure = valuation.coefficients().of(year);
            if (figure.isUncertain())
                derivation.warn(
                        Text.of("warning.uncertainCoefficient", String.valueOf(year), figure.value()),
                        Text.plain(figure.source()));
        }
    }

    private List<Integer> adjustedYears() {
        return valuation.paid().where(row -> !(row.isState() && valuation.isRecomputed())).stream()
                .map(YearMonth::getYear)
                .distinct()
                .toList();
    }
}
