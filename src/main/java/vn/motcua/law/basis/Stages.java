package vn.motcua.law.basis;

import java.time.YearMonth;

/**
 * Months paid for before 2014 and from 2014 on. Odd months of the first stage are carried into the second, if there is
 * time in both (Law 41/2024/QH15 art. 70.3).
 */
public record Stages(int before, int since) {

    public static final YearMonth BORDER = YearMonth.of(2014, 1);

    public int carry() {
        return before > 0 && since > 0 ? before % 12 : 0;
    }

    public HalfYears yearsBefore() {
        return new HalfYears(before - carry());
    }

    public HalfYears yearsSince() {
        return new HalfYears(since + carry());
    }
}
