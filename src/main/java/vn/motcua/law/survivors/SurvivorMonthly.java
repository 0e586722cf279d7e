package vn.motcua.law.survivors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Derivation.Reason;
import vn.motcua.law.basis.Law;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.LawFigures;

/** The monthly benefit of a deceased person's relatives (Law 41/2024/QH15 art. 86, 87). */
public record SurvivorMonthly(LawFigures figures) implements Benefit {

    @Override
    public String key() {
        return "survivor-monthly";
    }

    @Override
    public Set<String> facts() {
        return Set.of("diedOn", "deceased", "compulsoryMonths", "missingMonthsPaidOn", "relatives");
    }

    @Override
    public Outcome derive(LocalDate on, Members members) throws CaseNotClear {
        var derivation = new Derivation();
        var facts = SurvivorMonthlyFacts.read(Law.of(on, figures, derivation).on(), members);
        var law = Law.of(facts.diedOn(), figures, derivation);
        new DeceasedCheck(law, facts).run();
        if (derivation.isRefused()) return Outcome.refused(derivation);
        return settle(on, law, facts);
    }

    private static Outcome settle(LocalDate on, Law law, SurvivorMonthlyFacts facts) throws CaseNotClear {
        var entitled = new ArrayList<Relative>();
        var against = new TreeMap<Integer, Reason>();
        var check = new RelativeCheck(law, facts.diedOn());
        for (var relative : facts.relatives()) {
            var reason = check.against(relative);
            if (reason == null) entitled.add(relative);
            else against.put(relative.number(), reason);
        }
        if (entitled.isEmpty()) return refuse(law.derivation(), against.values());
        return new Shares(law, facts, on).grant(entitled, against);
    }

    private static Outcome refuse(Derivation derivation, Collection<Reason> against) {
        against.forEach(reason -> derivation.refuse(reason.text(), reason.law()));
        if (against.isEmpty())
            derivation.refuse(Text.of("survivor.refusal.nobody"), Text.of("survivor.article.relatives"));
        return Outcome.refused(derivation);
    }
}
