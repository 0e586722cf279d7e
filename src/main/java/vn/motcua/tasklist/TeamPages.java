package vn.motcua.tasklist;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.access.Acting;
import vn.motcua.tasklist.WorkSettings.Setting;

/** How a unit's work lies with its people: heads see everybody's load and move tasks from hand to hand. */
@Controller
@RequestMapping("/team")
@PreAuthorize(AssigningPages.HEADS)
class TeamPages {

    private static final int MOST = 500;

    private final TeamDrawing drawing;
    private final TeamActs acts;
    private final Teams teams;
    private final WorkSettings settings;

    TeamPages(TeamDrawing drawing, TeamActs acts, Teams teams, WorkSettings settings) {
        this.drawing = drawing;
        this.acts = acts;
        this.teams = teams;
        this.settings = settings;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String who,
            Model model) {
        model.addAllAttributes(drawing.draw(Acting.person(), unit, who));
        return "tasklist/team";
    }

    @PostMapping("/assign")
    String assign(TeamForm form, RedirectAttributes redirect) {
        var outcome = acts.assign(form);
        redirect.addFlashAttribute("outcome", outcome);
        if (outcome.done() == 0) redirect.addFlashAttribute("typed", form);
        return back(form.unit(), null);
    }

    /** On which procedures somebody works, and how many tasks he may hold at a time. */
    @PostMapping("/settings")
    String set(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(required = false) @Nullable List<String> procedures,
            @RequestParam(defaultValue = "") String most,
            RedirectAttributes redirect) {
        var limit = most.isBlank() ? null : whole(most.strip());
        var isLimit = most.isBlank() || limit != null && limit > 0 && limit <= MOST;
        var isTheirs = teams.of(Acting.person(), unit).has(who);
        if (isTheirs && isLimit)
            settings.set(who, new Setting(procedures == null ? Set.of() : Set.copyOf(procedures), limit));
        redirect.addFlashAttribute(
                "notice", isLimit ? isTheirs ? "team.set" : "team.fault.stranger" : "team.fault.most");
        if (!isTheirs || !isLimit) redirect.addFlashAttribute("noticeKind", "red");
        return back(unit, who);
    }

    private static @Nullable Integer whole(String text) {
        return text.matches("\\d{1,3}") ? Integer.valueOf(text) : null;
    }

    private static String back(@Nullable String unit, @Nullable String who) {
        return "redirect:"
                + UriComponentsBuilder.fromPath("/team")
                        .queryParam("unit", unit == null ? "" : unit)
                        .queryParam("who", who == null ? "" : who)
                        .encode()
                        .build()
                        .toUriString();
    }
}
