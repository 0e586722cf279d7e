package vn.motcua.benefits;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.GrantEffects.Effect;
import vn.motcua.benefits.Grants.Grant;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Controls.Repeated;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.ToldFacts;

/** Finds what was granted before for the same event: the same child, the same death, the same days of leave. */
@Component
class RepeatedGrants {

    private final GrantEffects effects;
    private final Sheets sheets;

    RepeatedGrants(GrantEffects effects, Sheets sheets) {
        this.effects = effects;
        this.sheets = sheets;
    }

    /** Those of some grants that rule out what is asked for now. */
    List<Repeated> among(List<Grant> granted, Asked asked) {
        var ruling = granted.stream()
                .filter(grant -> grant.isTo(asked.person()))
                .filter(grant -> rules(grant, asked).findAny().isPresent())
                .toList();
        var codes = ruling.stream().map(Grant::code).toList();
        var told = sheets.find(codes, ToldFacts.class);
        var calculations = sheets.find(codes, Calculation.class);
        return ruling.stream()
                .flatMap(grant -> rules(grant, asked)
                        .filter(effect -> effect.meets(
                                told.getOrDefault(grant.code(), ToldFacts.nothing()),
                                calculations.get(grant.code()),
                                asked.told()))
                        .map(effect -> grant.ruledOutBy(effect.article())))
                .toList();
    }

    private Stream<Effect> rules(Grant grant, Asked asked) {
        return effects.of(grant.procedure()).stream()
                .filter(effect -> effect.rulesOut().contains(asked.procedure()));
    }

    /** What is asked for now: whom it is about, the procedure, and what was told. */
    record Asked(Person person, String procedure, ToldFacts told) {}
}
