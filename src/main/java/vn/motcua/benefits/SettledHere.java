package vn.motcua.benefits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierIndex;
import vn.motcua.dossier.Sheets;
import vn.motcua.law.basis.MonthRange;
import vn.motcua.law.basis.PaidMonths;

/**
 * Settlements that this house has granted: the signed decisions of other dossiers say so themselves, with the months their
 * extracts counted, so nothing has to be copied and nothing can be forgotten.
 */
@Component
class SettledHere {

    private final DossierIndex dossiers;
    private final Sheets sheets;
    private final Organisation organisation;

    SettledHere(DossierIndex dossiers, Sheets sheets, Organisation organisation) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.organisation = organisation;
    }

    /** What was granted by the same procedure to anybody who may be this dossier's person. */
    List<Earlier> candidates(Dossier dossier) {
        var others = dossiers.alike(dossier.person()).stream()
                .filter(other -> !other.code().equals(dossier.code()))
                .filter(other -> other.procedure().equals(dossier.procedure()))
                .filter(other -> other.state().hasResult())
                .collect(Collectors.toMap(Dossier::code, Function.identity()));
        var grants = grants(others.keySet());
        var extracts = sheets.find(grants.keySet(), ContributionExtract.class);
        return grants.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> one.value().compareTo(other.value())))
                .flatMap(grant -> settled(
                        Objects.requireNonNull(others.get(grant.getKey())),
                        grant.getValue(),
                        Objects.requireNonNull(extracts.get(grant.getKey()))))
                .toList();
    }

    /** Those of these BHXH numbers under which something was granted. */
    List<String> among(Collection<String> insuranceNumbers) {
        var dossiers = this.dossiers.under(insuranceNumbers).stream()
                .filter(dossier -> dossier.state().hasResult())
                .toList();
        var granted = grants(dossiers.stream().map(Dossier::code).toList()).keySet();
        return dossiers.stream()
                .filter(dossier -> granted.contains(dossier.code()))
                .map(dossier -> dossier.person().insuranceNumber())
                .distinct()
                .toList();
    }

    private Map<DossierCode, Decision> grants(Collection<DossierCode> codes) {
        return sheets.find(codes, Decision.class).entrySet().stream()
                .filter(entry -> entry.getValue().isSigned() && entry.getValue().kind() == Decision.Kind.GRANT)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Earlier> settled(Dossier dossier, Decision decision, ContributionExtract extract) {
        var months = extract.rows().stream()
                .flatMap(row -> new MonthRange(row.from(), row.to()).months())
                .collect(Collectors.toCollection(TreeSet::new));
        return PaidMonths.stretches(months).stream()
                .map(stretch -> Earlier.of(
                        dossier.person(),
                        decision.number(),
                        organisation.province().name(),
                        stretch));
    }
}
