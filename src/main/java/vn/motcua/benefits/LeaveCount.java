package vn.motcua.benefits;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** Adds the days that leave granted here has taken to those that a claim states, as far as its benefit asks for them. */
@Component
class LeaveCount {

    private static final String FORM = "employer-list";
    private static final String SICK_DAYS = "sickDays";

    private final ListForms forms;

    LeaveCount(ListForms forms) {
        this.forms = forms;
    }

    /** The facts of a claim with the days taken before. */
    ObjectNode counted(ListLine line, List<LeaveTaken> earlier) {
        var told = line.facts().deepCopy();
        forms.of(FORM).told(line.benefit()).stream()
                .filter(column -> column.column().equals("usedDays"))
                .flatMap(column -> column.facts().stream())
                .forEach(fact -> add(told, fact, LeaveQuota.of(line).taken(earlier, line.leave())));
        if (line.benefit().equals("sickness-recovery") && !told.has(SICK_DAYS))
            add(told, SICK_DAYS, sickDays(earlier, line.leave().from().getYear()));
        return told;
    }

    private static BigDecimal sickDays(List<LeaveTaken> earlier, int year) {
        return earlier.stream()
                .filter(taken -> taken.benefit().equals("sickness") && taken.year() == year)
                .map(LeaveTaken::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void add(ObjectNode told, String fact, BigDecimal more) {
        if (more.signum() > 0) put(told, fact, told.path(fact).decimalValue().add(more));
    }

    private static void put(ObjectNode told, String fact, BigDecimal days) {
        var plain = days.stripTrailingZeros();
        if (plain.scale() <= 0) told.put(fact, plain.intValueExact());
        else told.put(fact, plain);
    }
}
