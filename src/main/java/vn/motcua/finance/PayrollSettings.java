package vn.motcua.finance;

import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.CalendarBook;

/**
 * What the law leaves open about monthly payment (Law 41/2024/QH15 art. 75, 93): on which working day of the month money goes
 * out, and whether the month in which a benefit is suspended or ends is still paid.
 */
@Component
class PayrollSettings {

    private final int payDay;
    private final boolean isMonthOfHaltPaid;
    private final CalendarBook calendar;

    PayrollSettings(
            @Value("${motcua.payroll.pay-day:2}") int payDay,
            @Value("${motcua.payroll.pay-month-of-halt:true}") boolean isMonthOfHaltPaid,
            CalendarBook calendar) {
        this.payDay = payDay;
        this.isMonthOfHaltPaid = isMonthOfHaltPaid;
        this.calendar = calendar;
    }

    /** The working day of a month, counted from its first, on which money is to go out. */
    int payDay() {
        return payDay;
    }

    /** The day on which a month's money is to go out. */
    LocalDate payDay(YearMonth month) {
        var working = calendar.calendar();
        return month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(working::isWorkingDay)
                .skip(payDay - 1L)
                .findFirst()
                .orElse(month.atEndOfMonth());
    }

    /** The first month that isn't paid any more, if a benefit stops on a day. */
    YearMonth unpaidFrom(LocalDate day) {
        var month = YearMonth.from(day);
        return day.getDayOfMonth() > 1 && isMonthOfHaltPaid ? month.plusMonths(1) : month;
    }
}
