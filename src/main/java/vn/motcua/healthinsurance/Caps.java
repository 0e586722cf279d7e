package vn.motcua.healthinsurance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.law.figures.Figure;
import vn.motcua.law.figures.LawFigures;

/**
 * The most that is reimbursed directly for one visit or stay: a multiple of the reference level of that day (Decree
 * 188/2025/ND-CP art. 56; the multiples are those of Decree 146/2018/ND-CP art. 30 and uncertain).
 */
@Component
class Caps {

    private final LawFigures figures;

    Caps(LawFigures figures) {
        this.figures = figures;
    }

    /** The cap of a visit or stay; empty if the law sets none, or its figures aren't loaded for that day. */
    Optional<Cap> of(String care, LocalDate day) {
        var multiple = figures.parameters().on("healthinsurance.cap." + care, day);
        var level = figures.referenceLevels().on(day);
        return multiple.flatMap(times -> level.map(figure -> new Cap(times, figure)));
    }

    /** A multiple of the reference level, in whole dong. */
    record Cap(Figure multiple, Figure level) {

        long dong() {
            return multiple.value()
                    .multiply(level.value())
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }

        String formula() {
            return plain(multiple.value()) + " * " + plain(level.value());
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }
}
