package vn.motcua.tasklist;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.motcua.dossier.Timeline;

/** What a task's page fetches of its dossier when a tab opens: the other dossiers of the same person, and its place on the diagram. */
@Controller
@PreAuthorize("principal.worksOnDossiers()")
class BesidePages {

    private static final String PLACE = "earlier";

    private final Sight sight;
    private final EarlierDossiers earlier;
    private final JourneyDrawing journey;
    private final Timeline timeline;

    BesidePages(Sight sight, EarlierDossiers earlier, JourneyDrawing journey, Timeline timeline) {
        this.sight = sight;
        this.earlier = earlier;
        this.journey = journey;
        this.timeline = timeline;
    }

    @GetMapping("/dossiers/{code}/earlier")
    String earlier(@PathVariable String code, Model model) {
        var dossier = sight.dossier(code, PLACE);
        model.addAttribute("person", dossier.concerns());
        model.addAttribute("comparison", earlier.beside(dossier, PLACE));
        model.addAttribute("more", earlier.count(dossier) > EarlierDossiers.MOST);
        return "tasklist/earlier";
    }

    @GetMapping("/dossiers/{code}/place")
    String place(@PathVariable String code, Model model) {
        var dossier = sight.glance(code);
        model.addAttribute("dossier", dossier);
        model.addAllAttributes(journey.show(dossier, null, timeline.of(dossier)));
        return "tasklist/place :: place";
    }
}
