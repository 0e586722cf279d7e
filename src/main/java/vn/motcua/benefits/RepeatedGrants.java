package vn.motcua.benefits;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.GrantEffects.Effect;
import vn.motcua.benefits.Grants.Grant;
import vn.motcua.dossier.Controls.Repeated;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.ToldFacts;

/** Finds what was granted before for the same event: the same child, the same death, the same days of leave. */
@Component
class RepeatedGrants {

    private final GrantEffects effects;
    private final LeaveBook leaves;
    private final Sheets sheets;

    RepeatedGrants(GrantEffects effects, LeaveBook leaves, Sheets sheets) {
        this.effects = effects;
        this.leaves = leaves;
        this.sheets = sheets;
    }

    /** Those of some grants that rule out what is asked for now, and leave that meets its days. */
    List<Repeated> among(List<Grant> granted, Asked asked) {
        var ruling = granted.stream()
                .filter(grant -> grant.isTo(asked.person()))
                .filter(grant -> rules(grant.procedure(), asked).findAny().isPresent())
                .toList();
        var told = sheets.find(ruling.stream().map(Grant::code).toList(), ToldFacts.class);
        var same = ruling.stream().flatMap(grant -> rules(grant.procedure(), asked)
                .filter(effect -> effect.isSame(told.getOrDefault(grant.code(), ToldFacts.nothing()), asked.told()))
                .map(effect -> grant.ruledOutBy(effect.article())));
        return Stream.concat(same, met(asked)).distinct().toList();
    }

    /** Leave granted before, to the person alone or on an employer's list, on days that are asked for now. */
    private Stream<Repeated> met(Asked asked) {
        if (!effects.isLeave(asked.procedure())) return Stream.empty();
        var days = LeaveDays.told(asked.told());
        if (days.isEmpty()) return Stream.empty();
        var met = leaves.of(asked.person().insuranceNumbers(), asked.own()).stream()
                .filter(taken -> taken.leave().overlaps(days.get()))
                .toList();
        var decisions = sheets.find(met.stream().map(RepeatedGrants::code).toList(), Decision.class);
        return met.stream().flatMap(taken -> rules(taken.benefit(), asked)
                .filter(Effect::isLeave)
                .map(effect -> new Repeated(
                        taken.benefit(), number(decisions.get(code(taken))), taken.dossier(), effect.article())));
    }

    private Stream<Effect> rules(String procedure, Asked asked) {
        return effects.of(procedure).stream().filter(effect -> effect.rulesOut().contains(asked.procedure()));
    }

    private static DossierCode code(LeaveTaken taken) {
        return new DossierCode(taken.dossier());
    }

    private static String number(@Nullable Decision decision) {
        return decision == null ? "" : decision.number();
    }

    /** What is asked for now: in which dossier, if it has one yet, whom it is about, the procedure, and what was told. */
    record Asked(@Nullable DossierCode own, KnownAs person, String procedure, ToldFacts told) {}
}
