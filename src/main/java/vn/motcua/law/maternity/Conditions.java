package vn.motcua.law.maternity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contribution;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.PaidMonths;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.Figure;

/**
 * The contributions that birth and receiving a child ask for: six months in the last twelve; three, with twelve in all, if
 * a doctor ordered rest; six in twenty-four after infertility treatment (Law 41/2024/QH15 art. 50).
 */
record Conditions(List<Contribution> contributions, LocalDate event, boolean restOrdered, boolean infertilityTreated) {

    Conditions {
        contributions = List.copyOf(contributions);
    }

    /** Whether they are met, as steps; nothing is refused yet. */
    boolean areMet(Law law) throws CaseNotClear {
        var window = window(law);
        var least = law.number("maternity.conditions.months");
        var lately = show(law, window, law.figure("maternity.window.months"));
        if (lately >= least) return true;
        return restOrdered && isMetByRest(law, window, lately)
                || infertilityTreated && show(law, window, law.figure("maternity.window.infertility")) >= least;
    }

    /** Refuses if they aren't met. */
    void check(Law law) throws CaseNotClear {
        if (!areMet(law)) refuse(law);
    }

    void refuse(Law law) throws CaseNotClear {
        law.derivation()
                .refuse(
                        reason(law),
                        Text.plain(law.figure("maternity.conditions.months").article()));
    }

    /** Why they aren't met. */
    Text reason(Law law) throws CaseNotClear {
        var twelve = law.figure("maternity.window.months");
        var window = window(law);
        return Text.of(
                "maternity.refusal.conditions",
                window.within(twelve).size(),
                window.range(twelve).text(),
                law.value("maternity.conditions.months"));
    }

    private ContributionWindow window(Law law) throws CaseNotClear {
        return ContributionWindow.of(law, event, PaidMonths.of(contributions, List.of()), row -> !row.isVoluntary());
    }

    private boolean isMetByRest(Law law, ContributionWindow window, int lately) throws CaseNotClear {
        var total = law.figure("maternity.conditions.rest.total");
        var inAll = window.inAll();
        step(law, Text.of("maternity.step.inAll", window.last()), inAll, total);
        return lately >= law.number("maternity.conditions.rest.months")
                && inAll.size() >= total.value().intValueExact();
    }

    private static int show(Law law, ContributionWindow window, Figure length) {
        var months = window.within(length);
        step(
                law,
                Text.of(
                        "maternity.step.window",
                        length.value(),
                        window.range(length).text()),
                months,
                length);
        return months.size();
    }

    private static void step(Law law, Text what, List<YearMonth> months, Figure figure) {
        law.derivation().step(what, PaidMonths.sum(months), months.size(), Text.plain(figure.article()));
    }
}
