package vn.motcua.law.pension;

import java.time.LocalDate;
import java.util.Set;
import vn.motcua.law.basis.AverageWage;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.WageValuation;
import vn.motcua.law.basis.WageWarnings;
import vn.motcua.law.figures.LawFigures;

/**
 * The monthly allowance of somebody old enough to retire without a pension, until the social pension (Law 41/2024/QH15
 * art. 23; Decree 158/2025/ND-CP art. 22 to 25).
 */
public record PrePensionAllowance(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "pre-pension-allowance";
    }

    @Override
    public Set<String> facts() {
        return Set.of("receivedOn", "birthDate", "sex", "contributions", "settled", "poorHousehold", "topUp", "diedOn");
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        law.coefficients();
        var claim = AllowanceClaim.of(law, AllowanceFacts.read(on, facts));
        new AllowanceConditions(claim, law.derivation()).run();
        if (law.derivation().isRefused()) return Outcome.refused(law.derivation());
        var granted = grant(claim);
        var diedOn = claim.facts().diedOn();
        return diedOn == null ? granted : new AllowanceRemainder(granted, diedOn).derive();
    }

    private static Outcome grant(AllowanceClaim claim) throws CaseNotClear {
        var law = claim.law();
        var valuation = new WageValuation(law.on(), law.figures(), law.coefficients(), claim.paid());
        new WageWarnings(valuation, law.derivation()).run();
        var average = AverageWage.derive(valuation, law.derivation());
        var worth = new AllowanceTerm(law, average).derive(claim.paid().count());
        return AllowancePayment.of(claim, worth).derive().from(average.periods());
    }
}
