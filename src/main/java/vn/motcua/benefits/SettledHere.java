package vn.motcua.benefits;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.benefits.Grants.Grant;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Sheets;
import vn.motcua.law.basis.MonthRange;
import vn.motcua.law.basis.PaidMonths;

/** Settlements of this house that used up contribution months: those that their dossiers' extracts counted (Law 41/2024/QH15 art. 5.3). */
@Component
class SettledHere {

    private final Grants grants;
    private final GrantEffects effects;
    private final Sheets sheets;
    private final Organisation organisation;

    SettledHere(Grants grants, GrantEffects effects, Sheets sheets, Organisation organisation) {
        this.grants = grants;
        this.effects = effects;
        this.sheets = sheets;
        this.organisation = organisation;
    }

    /** The months that some grants have used up. */
    List<Earlier> candidates(List<Grant> granted) {
        var using = granted.stream()
                .filter(grant -> effects.usesMonths(grant.procedure()))
                .toList();
        var extracts = sheets.find(using.stream().map(Grant::code).toList(), ContributionExtract.class);
        return using.stream()
                .flatMap(grant ->
                        Stream.ofNullable(extracts.get(grant.code())).flatMap(extract -> settled(grant, extract)))
                .toList();
    }

    /** Those of these BHXH numbers under which something was granted that used up its months. */
    List<String> among(Collection<String> insuranceNumbers) {
        return grants.under(insuranceNumbers).stream()
                .filter(grant -> effects.usesMonths(grant.procedure()))
                .map(grant -> grant.dossier().person().insuranceNumber())
                .distinct()
                .toList();
    }

    private Stream<Earlier> settled(Grant grant, ContributionExtract extract) {
        var months = extract.rows().stream()
                .flatMap(row -> new MonthRange(row.from(), row.to()).months())
                .collect(Collectors.toCollection(TreeSet::new));
        return PaidMonths.stretches(months).stream()
                .map(stretch -> Earlier.of(
                        grant.dossier(),
                        grant.decision().number(),
                        organisation.province().name(),
                        stretch));
    }
}
