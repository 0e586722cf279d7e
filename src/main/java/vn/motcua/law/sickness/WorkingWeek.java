package vn.motcua.law.sickness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which of the days of a leave are working days. Nobody tells the week of the person's employer, so it is the shortest of
 * five, six and seven days a week that has room for the days of the leave.
 */
record WorkingWeek(int length, PublicHolidays holidays) {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 7;

    static WorkingWeek withRoomFor(BigDecimal days, Stretch leave, PublicHolidays holidays) {
        return IntStream.range(SHORTEST, LONGEST)
                .mapToObj(length -> new WorkingWeek(length, holidays))
                .filter(week -> week.in(leave).compareTo(days) >= 0)
                .findFirst()
                .orElse(new WorkingWeek(LONGEST, holidays));
    }

    /** The days of the leave in each of its stretches, as they are filled one after the other. */
    List<BigDecimal> spread(BigDecimal days, List<Stretch> stretches) {
        var parts = new ArrayList<BigDecimal>();
        var left = days;
        for (var stretch : stretches) {
            var part = left.min(in(stretch));
            parts.add(part);
            left = left.subtract(part);
        }
        return parts;
    }

    /** Whether the days are every working day of the leave, so that it is certain which of them they are. */
    boolean isFilledBy(BigDecimal days, Stretch leave) {
        return in(leave).compareTo(days.setScale(0, RoundingMode.CEILING)) == 0;
    }

    private BigDecimal in(Stretch stretch) {
        return BigDecimal.valueOf(stretch.days().filter(this::isWorked).count());
    }

    private boolean isWorked(LocalDate day) {
        return length == LONGEST || day.getDayOfWeek().getValue() <= length && !holidays.isHoliday(day);
    }
}
