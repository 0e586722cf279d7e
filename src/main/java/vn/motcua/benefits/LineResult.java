package vn.motcua.benefits;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Calculation;

/** What the check of a line came to: an amount for so many days and how it comes about, or the faults. */
record LineResult(
        int number,
        LineState state,
        @Nullable ListLine line,
        String idNumber,
        long amount,
        BigDecimal days,
        SortedMap<Integer, BigDecimal> taken,
        @Nullable Calculation calculation,
        List<LineFault> faults) {

    boolean isGood() {
        return state == LineState.GOOD;
    }
}
