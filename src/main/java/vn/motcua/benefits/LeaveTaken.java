package vn.motcua.benefits;

import java.math.BigDecimal;

/** Leave that somebody was granted: for which days, by which dossier, and the days it took out of a year's quota. */
record LeaveTaken(
        String insuranceNumber,
        String benefit,
        String quota,
        int year,
        LeaveSpan leave,
        BigDecimal days,
        String dossier) {

    /** What a claim takes out of a year. */
    static LeaveTaken of(ListLine line, int year, BigDecimal days, String dossier) {
        return new LeaveTaken(
                line.insuranceNumber(), line.benefit(), LeaveQuota.of(line).key(), year, line.leave(), days, dossier);
    }
}
