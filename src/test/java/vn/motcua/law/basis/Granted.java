package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.motcua.law.figures.LawFigures;

/** The months' average wage that so many months before 2014 and since give by the figures in force. */
public final class Granted {

    private static final LawFigures FIGURES = LawFigures.read();

    private Granted() {}

    public static BigDecimal months(int before, int since) throws CaseNotClear {
        var law = Law.of(LocalDate.of(2026, 7, 1), FIGURES, new Derivation());
        return MonthsGranted.of(new Stages(before, since), law).value();
    }
}
