package vn.motcua.benefits;

import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.motcua.access.Acting;
import vn.motcua.benefits.ClaimCounts.Party;

/** The employers and hospitals whose claims surge, for whoever heads the department or signs (2988/QD-BHXH art. 2.2h). */
@Controller
@RequestMapping("/surges")
@PreAuthorize("hasAnyRole('benefits.head', 'director.signatory')")
class SurgePages {

    private final Surges surges;
    private final SurgeSettings settings;

    SurgePages(Surges surges, SurgeSettings settings) {
        this.surges = surges;
        this.settings = settings;
    }

    @GetMapping
    String open(Model model) {
        model.addAttribute("employers", surges.seenBy(Acting.person(), Party.EMPLOYER));
        model.addAttribute("facilities", surges.seenBy(Acting.person(), Party.FACILITY));
        model.addAttribute(
                "rule",
                Map.of(
                        "days", settings.days(),
                        "before", settings.before(),
                        "times", settings.times(),
                        "least", settings.least()));
        return "benefits/surges";
    }
}
