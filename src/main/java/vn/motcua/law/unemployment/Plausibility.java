package vn.motcua.law.unemployment;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Text;

/** Where an incoming decision differs from the law or the register, so that it goes back to the labour office. */
record Plausibility(Law law, UnemploymentFacts facts) {

    private static final WorkingCalendar CALENDAR = calendar();

    void run(long monthly, int months) throws CaseNotClear {
        var decidedMonthly = facts.decidedMonthly();
        if (decidedMonthly != null && decidedMonthly != monthly)
            warn("unemployment.rate", Text.of("unemployment.warning.monthly", decidedMonthly, monthly));
        var decidedMonths = facts.decidedMonths();
        if (decidedMonths != null && decidedMonths != months)
            warn("unemployment.most", Text.of("unemployment.warning.months", decidedMonths, months));
        checkStart();
        var paid = facts.paid();
        if (paid != null) checkWages(paid);
    }

    private void checkStart() throws CaseNotClear {
        var filedOn = facts.filedOn();
        var startsOn = facts.startsOn();
        if (filedOn == null || startsOn == null) return;
        var first = firstDay(filedOn);
        if (startsOn.isBefore(first))
            warn("unemployment.waiting", Text.of("unemployment.warning.start", startsOn, first));
    }

    /** The working day after the waiting time that begins when the complete dossier is filed. */
    private LocalDate firstDay(LocalDate filedOn) throws CaseNotClear {
        var day = filedOn;
        for (int waited = 0; waited <= law.number("unemployment.waiting"); waited++) day = CALENDAR.nextWorkingDay(day);
        return day;
    }

    private void checkWages(PaidMonths paid) throws CaseNotClear {
        var recorded = new ArrayList<Long>();
        for (var row : paid.rows().values()) {
            var wage = row.wage();
            if (wage == null) return;
            recorded.add(wage);
        }
        var compared = Math.min(recorded.size(), facts.wages().size());
        if (!newest(recorded, compared).equals(newest(facts.wages(), compared)))
            warn("unemployment.wages", Text.of("unemployment.warning.register"));
    }

    private static List<Long> newest(List<Long> wages, int count) {
        return wages.subList(wages.size() - count, wages.size());
    }

    private void warn(String parameter, Text text) throws CaseNotClear {
        law.derivation().warn(text, Text.plain(law.figure(parameter).article()));
    }

    private static WorkingCalendar calendar() {
        var table = new ClassPathResource("processes/rules/figures/calendar.csv");
        try (var reader = new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8)) {
            return WorkingCalendar.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
