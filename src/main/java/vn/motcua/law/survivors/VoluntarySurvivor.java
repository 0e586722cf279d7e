package vn.motcua.law.survivors;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.motcua.law.basis.Benefit;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Derivation;
import vn.motcua.law.basis.Derivation.Reason;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.basis.Text;
import vn.motcua.law.figures.LawFigures;

/**
 * The survivors' benefits of the voluntary scheme in one decision: the funeral grant of whoever saw to the burial, and the
 * lump sum; both by the rules of Decree 158/2025/ND-CP art. 19 to 21, with a warning that an officer has to check them.
 */
public record VoluntarySurvivor(LawFigures figures) implements Benefit {

    private static final String BURIED = "buried";
    private static final Text ARTICLE = Text.of("voluntary-survivor.article");

    @Override
    public String key() {
        return "voluntary-survivor";
    }

    @Override
    public Set<String> facts() {
        var facts = new HashSet<>(new SurvivorLump(figures).facts());
        facts.addAll(Set.of("compulsoryMonths", "voluntaryMonths", BURIED));
        return Set.copyOf(facts);
    }

    @Override
    public Outcome derive(LocalDate on, Members facts) throws CaseNotClear {
        var lump = new SurvivorLump(figures).derive(on, facts);
        var parts = facts.flag(BURIED) ? List.of(new Funeral(figures).derive(on, facts), lump) : List.of(lump);
        return together(parts).from(lump.wages());
    }

    private static Outcome together(List<Outcome> parts) {
        var derivation = new Derivation();
        var granted = parts.stream().filter(Outcome::isEntitled).toList();
        parts.forEach(part -> derivation.add(part.derivation()));
        for (var part : parts)
            for (var reason : part.derivation().refusals()) tell(reason, granted.isEmpty(), derivation);
        if (granted.isEmpty()) return Outcome.refused(derivation);
        derivation.warn(Text.of("voluntary-survivor.warning.assisted"), ARTICLE);
        return Outcome.lump(sum(granted, derivation), derivation);
    }

    /** What one of the two lacks is a remark as long as the other is granted. */
    private static void tell(Reason reason, boolean isRefusal, Derivation derivation) {
        if (isRefusal) derivation.refuse(reason.text(), reason.law());
        else derivation.warn(reason.text(), reason.law());
    }

    private static long sum(List<Outcome> granted, Derivation derivation) {
        var amounts = granted.stream().map(VoluntarySurvivor::amount).toList();
        var sum = amounts.stream().mapToLong(Long::longValue).sum();
        if (amounts.size() > 1)
            derivation.step(
                    Text.of("voluntary-survivor.step.sum"),
                    amounts.get(0) + " + " + amounts.get(1),
                    BigDecimal.valueOf(sum),
                    ARTICLE);
        return sum;
    }

    private static long amount(Outcome outcome) {
        var amount = outcome.amount();
        return amount == null ? 0 : amount;
    }
}
