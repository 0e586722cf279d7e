package vn.motcua.law.pension;

import java.time.LocalDate;
import java.util.Set;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.LawFigures;

/** The pension, luong huu, with the lump sum at retirement (Law 41/2024/QH15 art. 64 to 73). */
public record Pension(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "pension";
    }

    @Override
    public Set<String> facts() {
        return Set.of(
                "contributions",
                "settled",
                "sex",
                "birthDate",
                "ground",
                "capacityLoss",
                "assessedOn",
                "employeeGroup",
                "missingMonthsPaidOn",
                "treatyMonths",
                WorkPeriods.NAME);
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        law.coefficients();
        return settle(PensionClaim.of(law, PensionFacts.read(on, facts)));
    }

    private static Outcome settle(PensionClaim claim) throws CaseNotClear {
        var derivation = claim.law().derivation();
        if (claim.paid().count() == 0)
            derivation.refuse(Text.of("refusal.nothingPaid"), Text.of("article.pension.monthly"));
        else new PensionConditions(claim).run();
        if (derivation.isRefused()) return Outcome.refused(derivation);
        return PensionEntitlement.of(claim).derive();
    }
}
