package vn.motcua.benefits;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Controls.Repeated;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierIndex;
import vn.motcua.dossier.Sheets;

/**
 * What this house has granted: the signed decisions of other dossiers say so themselves, so nothing has to be copied and
 * nothing can be forgotten.
 */
@Component
class Grants {

    private final DossierIndex dossiers;
    private final Sheets sheets;
    private final GrantEffects effects;

    Grants(DossierIndex dossiers, Sheets sheets, GrantEffects effects) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.effects = effects;
    }

    /** What was granted to anybody who may be this person, in another dossier than {@code own}, and still matters. */
    List<Grant> to(KnownAs person, @Nullable DossierCode own) {
        return among(dossiers.alike(person.person(), person.insuranceNumbers(), person.idNumbers()).stream()
                .filter(other -> !other.code().equals(own))
                .toList());
    }

    /** What was granted under these BHXH numbers and still matters. */
    List<Grant> under(Collection<String> insuranceNumbers) {
        return among(dossiers.under(insuranceNumbers));
    }

    private List<Grant> among(List<Dossier> candidates) {
        var decided = candidates.stream()
                .filter(dossier -> dossier.state().hasResult())
                .filter(dossier -> !effects.of(dossier.procedure()).isEmpty())
                .collect(Collectors.toMap(Dossier::code, dossier -> dossier));
        return sheets.find(decided.keySet(), Decision.class).entrySet().stream()
                .filter(decision -> isGranted(decision.getValue()))
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(DossierCode::value)))
                .map(decision -> new Grant(Objects.requireNonNull(decided.get(decision.getKey())), decision.getValue()))
                .toList();
    }

    private static boolean isGranted(Decision decision) {
        return decision.isSigned() && decision.kind() == Decision.Kind.GRANT;
    }

    /** A dossier and its signed decision. */
    record Grant(Dossier dossier, Decision decision) {

        DossierCode code() {
            return dossier.code();
        }

        String procedure() {
            return dossier.procedure();
        }

        boolean isTo(KnownAs person) {
            return person.insuranceNumbers().contains(dossier.person().insuranceNumber())
                    || person.idNumbers().contains(dossier.person().idNumber());
        }

        /** The same, as what an article rules out to be granted again. */
        Repeated ruledOutBy(String article) {
            return new Repeated(procedure(), decision.number(), code().value(), article);
        }
    }
}
