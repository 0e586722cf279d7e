package vn.motcua.benefits;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.ClaimCounts.Party;
import vn.motcua.benefits.Surges.Surge;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Signs;

/** Shows with a dossier that claims of the employer who files it, or of a hospital it names, surge (2988/QD-BHXH art. 2.2h). */
@Component
class SurgeSigns implements Signs {

    private final Surges surges;
    private final SurgeSettings settings;

    SurgeSigns(Surges surges, SurgeSettings settings) {
        this.surges = surges;
        this.settings = settings;
    }

    @Override
    public List<Sign> of(Dossier dossier) {
        return surges.of(dossier).stream().map(this::sign).toList();
    }

    private Sign sign(Surge surge) {
        return new Sign(
                surge.party() == Party.EMPLOYER ? "employerSurge" : "facilitySurge",
                List.of(
                        surge.name(),
                        surge.code(),
                        String.valueOf(surge.claims()),
                        String.valueOf(surge.usual()),
                        String.valueOf(settings.days()),
                        String.valueOf(settings.before())));
    }
}
