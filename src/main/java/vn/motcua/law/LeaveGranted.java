package vn.motcua.law;

import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.motcua.dossier.Calculation;

/** What the law gives for a leave, and the days that it takes out of quotas, by the year they belong to. */
public record LeaveGranted(Calculation calculation, SortedMap<Integer, BigDecimal> days) {

    public LeaveGranted {
        days = new TreeMap<>(days);
    }
}
