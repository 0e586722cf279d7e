package vn.motcua.benefits;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.Surges.Surge;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Signs;

/** Shows with a dossier that claims of the employer who files it surge (2988/QD-BHXH art. 2.2h). */
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
        return surges.of(dossier).map(surge -> sign(dossier, surge)).stream().toList();
    }

    private Sign sign(Dossier dossier, Surge surge) {
        var employer = Objects.requireNonNull(dossier.applicant().employer());
        return new Sign(
                "employerSurge",
                List.of(
                        employer.name(),
                        surge.employer(),
                        String.valueOf(surge.claims()),
                        String.valueOf(surge.usual()),
                        String.valueOf(settings.days()),
                        String.valueOf(settings.before())));
    }
}
