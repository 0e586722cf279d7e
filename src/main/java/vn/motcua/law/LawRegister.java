package vn.motcua.law;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The law register: every figure the house calculates and counts days with, from the very tables it calculates with, so
 * that nothing can be in use that isn't in the register.
 */
@Component
class LawRegister {

    private final FigureEntries figures;
    private final TimeEntries times;

    LawRegister(FigureEntries figures, TimeEntries times) {
        this.figures = figures;
        this.times = times;
    }

    /** Every line, in a reader's language; the uncertain first, then by table. */
    List<LawEntry> entries(Locale reader) {
        return Stream.concat(figures.of(reader), times.of(reader))
                .sorted(Comparator.comparing((LawEntry entry) -> !entry.isUncertain()))
                .toList();
    }
}
