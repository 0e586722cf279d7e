package vn.motcua.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What is due to a unit's recipients up to a month. Nobody is paid who is dead by the register: somebody has to find out
 * first, and to end the benefit or have the register corrected (Law 41/2024/QH15 art. 75).
 */
@Component
class PayrollDue {

    private final RecipientBook register;
    private final LivingCheck living;
    private final Clock clock;

    PayrollDue(RecipientBook register, LivingCheck living, Clock clock) {
        this.register = register;
        this.living = living;
        this.clock = clock;
    }

    /** The lines to pay, and who is held back. */
    Due of(String unit, YearMonth month) {
        var owed = register.ofUnit(unit, payDay(month)).stream()
                .filter(recipient -> !recipient.due(month).isEmpty())
                .toList();
        var dead = living.dead(owed);
        var lines = new ArrayList<PayrollLine>();
        var held = new ArrayList<PayrollHold>();
        for (var recipient : owed) {
            var months = recipient.due(month);
            var diedOn = dead.get(recipient.personId());
            if (diedOn != null) held.add(new PayrollHold(recipient, diedOn, months.size() * recipient.monthly()));
            else months.forEach(each -> lines.add(new PayrollLine(recipient, each, recipient.monthly())));
        }
        return new Due(List.copyOf(lines), List.copyOf(held));
    }

    /** Changes of payment count that are in force when the money goes out. */
    private LocalDate payDay(YearMonth month) {
        var today = LocalDate.now(clock);
        return month.atDay(1).isAfter(today) ? month.atDay(1) : today;
    }

    /** The lines to pay, and who is held back. */
    record Due(List<PayrollLine> lines, List<PayrollHold> held) {}
}
