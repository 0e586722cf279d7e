package vn.motcua.law.sickness;

import java.time.LocalDate;
import java.util.Set;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.figures.LawFigures;

/** Sick pay, tro cap om dau (Law 41/2024/QH15 art. 42 to 45). */
public record SicknessBenefit(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "sickness";
    }

    @Override
    public Set<String> facts() {
        return SicknessFacts.NAMES;
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var law = Law.of(on, figures, new Derivation());
        return new SickLeave(law, SicknessFacts.read(on, facts), PublicHolidays.read(facts)).settle();
    }
}
