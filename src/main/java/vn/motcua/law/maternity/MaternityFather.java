package vn.motcua.law.maternity;

import java.time.LocalDate;
import java.util.Set;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.figures.LawFigures;

/** Maternity of a father: his days off, and the lump sum if the mother has no right to it (Law 41/2024/QH15 art. 53.2, 58). */
public record MaternityFather(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "maternity-father";
    }

    @Override
    public Set<String> facts() {
        return FatherFacts.NAMES;
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        return new FatherClaim(law, FatherFacts.read(on, facts)).settle();
    }
}
