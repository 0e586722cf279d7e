package vn.motcua.benefits;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Calculation;

/** Makes the results of lines. */
final class LineResults {

    private static final BigDecimal NONE = BigDecimal.ZERO;

    private LineResults() {}

    /** A line that goes back, with why. */
    static LineResult bad(ListLine line, String idNumber, List<LineFault> faults) {
        return bad(line, idNumber, faults, null);
    }

    /** A line that goes back though the law could be asked. */
    static LineResult bad(ListLine line, String idNumber, List<LineFault> faults, @Nullable Calculation calculation) {
        return new LineResult(
                line.number(), LineState.BAD, line, idNumber, 0, NONE, new TreeMap<>(), calculation, faults);
    }

    /** A line that can't even be read. */
    static LineResult unreadable(int number, List<LineFault> faults) {
        return new LineResult(number, LineState.BAD, null, "", 0, NONE, new TreeMap<>(), null, faults);
    }

    /** The days a line is granted: those of the quotas; of a leave beyond them or without one, those it asks for. */
    static BigDecimal days(ListLine line, Map<Integer, BigDecimal> taken) {
        var asked = line.facts().has("days")
                ? line.facts().path("days").decimalValue()
                : BigDecimal.valueOf(line.leave().days());
        var isBeyond = line.ground().equals("LONG_TERM") && line.benefit().equals("sickness");
        return taken.isEmpty() || isBeyond ? asked : taken.values().stream().reduce(NONE, BigDecimal::add);
    }
}
