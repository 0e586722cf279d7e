package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.motcua.law.figures.Figure;
import vn.motcua.law.figures.LawFigures;
import vn.motcua.law.figures.WageCoefficients;

/** The law of one day as one derivation uses it: every uncertain figure that it takes is said among the warnings. */
public final class Law {

    /** The first day of the law that this house has. */
    public static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final LocalDate on;
    private final LawFigures figures;
    private final Derivation derivation;
    private final Set<Figure> told = new HashSet<>();

    private Law(LocalDate on, LawFigures figures, Derivation derivation) {
        this.on = on;
        this.figures = figures;
        this.derivation = derivation;
    }

    /** @throws CaseNotClear if the day is under the former law, which isn't loaded */
    public static Law of(LocalDate on, LawFigures figures, Derivation derivation) throws CaseNotClear {
        if (on.isBefore(SINCE)) throw new CaseNotClear("on", "lawNotLoaded", SINCE);
        return new Law(on, figures, derivation);
    }

    public LocalDate on() {
        return on;
    }

    public LawFigures figures() {
        return figures;
    }

    public Derivation derivation() {
        return derivation;
    }

    /** A parameter of the law in force on its day, with its article. */
    public Figure figure(String parameter) throws CaseNotClear {
        return figure(parameter, on);
    }

    /** A parameter of the law in force on another day, such as that of death. */
    public Figure figure(String parameter, LocalDate day) throws CaseNotClear {
        var named = figures.parameters().on(parameter, day);
        if (named.isEmpty())
            throw new CaseNotClear("on", "noFigure", figures.parameters().label(parameter), day);
        return told(figures.parameters().label(parameter), named.get());
    }

    public BigDecimal value(String parameter) throws CaseNotClear {
        return figure(parameter).value();
    }

    /** A parameter that is a whole number: days, months, years, percent. */
    public int number(String parameter) throws CaseNotClear {
        return value(parameter).intValueExact();
    }

    /** The reference level of a day, in dong a month (Law 41/2024/QH15 art. 7). */
    public Figure referenceLevel(LocalDate day) throws CaseNotClear {
        var level = figures.referenceLevels().on(day);
        if (level.isEmpty()) throw new CaseNotClear("on", "noReferenceLevel", day);
        return level.get();
    }

    public Figure referenceLevel() throws CaseNotClear {
        return referenceLevel(on);
    }

    /** The coefficients that lift old wages to this day's year; without a published table nothing is guessed. */
    public WageCoefficients.Table coefficients() throws CaseNotClear {
        var table = figures.wageCoefficients().on(on);
        if (table.isEmpty()) throw new CaseNotClear("on", "noCoefficients", String.valueOf(on.getYear()));
        return table.get();
    }

    private Figure told(String label, Figure figure) {
        if (figure.isUncertain() && told.add(figure))
            derivation.warn(
                    Text.of("warning.uncertain", label, figure.limit() == null ? "" : figure.value()),
                    Text.plain(figure.article()));
        return figure;
    }
}
