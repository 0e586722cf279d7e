package vn.motcua.benefits;

import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.access.Acting;
import vn.motcua.benefits.Surges.Surge;
import vn.motcua.dossier.Dossiers;

/** The employers whose claims surge, for whoever heads the department or signs (2988/QD-BHXH art. 2.2h). */
@Controller
@RequestMapping("/surges")
@PreAuthorize("hasAnyRole('benefits.head', 'director.signatory')")
class SurgePages {

    private final Surges surges;
    private final SurgeSettings settings;
    private final Dossiers dossiers;

    SurgePages(Surges surges, SurgeSettings settings, Dossiers dossiers) {
        this.surges = surges;
        this.settings = settings;
        this.dossiers = dossiers;
    }

    @GetMapping
    String open(Model model) {
        model.addAttribute(
                "rows", surges.seenBy(Acting.person()).stream().map(this::row).toList());
        model.addAttribute(
                "rule",
                Map.of(
                        "days", settings.days(),
                        "before", settings.before(),
                        "times", settings.times(),
                        "least", settings.least()));
        return "benefits/surges";
    }

    private Row row(Surge surge) {
        var employer =
                Objects.requireNonNull(dossiers.get(surge.latest()).applicant().employer());
        return new Row(employer.name(), surge);
    }

    /** An employer by name, and how its claims surge. */
    record Row(String employer, Surge surge) {}
}
