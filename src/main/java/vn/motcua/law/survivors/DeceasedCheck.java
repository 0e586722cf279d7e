package vn.motcua.law.survivors;

import java.time.LocalDate;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation.Line;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Text;

/** Whether the deceased leaves a right to monthly parts; relatives may pay up to six missing months (art. 86.1). */
record DeceasedCheck(Law law, SurvivorMonthlyFacts facts) {

    void run() throws CaseNotClear {
        var months = facts.compulsoryMonths();
        if (facts.deceased() == Deceased.INSURED_15_YEARS && months != null) checkMonths(months);
        else
            law.derivation()
                    .finding(new Line(
                            Text.of("survivor.step." + facts.deceased()),
                            Text.plain(""),
                            Text.of("proven"),
                            article("survivor.deceasedMonths")));
    }

    private void checkMonths(int months) throws CaseNotClear {
        var needed = law.number("survivor.deceasedMonths");
        law.derivation()
                .step(
                        Text.of("survivor.step.months", needed),
                        String.valueOf(months),
                        months,
                        article("survivor.deceasedMonths"));
        if (months < needed) checkMissing(months, needed);
    }

    private void checkMissing(int months, int needed) throws CaseNotClear {
        var missing = needed - months;
        var isShort = missing <= law.number("survivor.missingMonths");
        var paidOn = facts.missingMonthsPaidOn();
        if (isShort && paidOn != null) showPaid(months, needed, paidOn);
        else
            law.derivation()
                    .refuse(
                            Text.of(isShort ? "survivor.refusal.missing" : "survivor.refusal.months", months, missing),
                            article(isShort ? "survivor.missingMonths" : "survivor.deceasedMonths"));
    }

    private void showPaid(int months, int needed, LocalDate paidOn) throws CaseNotClear {
        law.derivation()
                .step(
                        Text.of("survivor.step.missing", paidOn),
                        needed + " - " + months,
                        needed - months,
                        article("survivor.missingMonths"));
    }

    private Text article(String parameter) throws CaseNotClear {
        return Text.plain(law.figure(parameter).article());
    }
}
