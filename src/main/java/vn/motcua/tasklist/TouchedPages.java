package vn.motcua.tasklist;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.LegalClock.Face;
import vn.motcua.tasklist.Touched.Touch;

/** The dossiers somebody has worked on, finished ones too, so that a question about one finds it again. */
@Controller
@PreAuthorize("isAuthenticated()")
class TouchedPages {

    private final Touched touched;
    private final Dossiers dossiers;
    private final Speech speech;
    private final Clocks clocks;
    private final Clock clock;

    TouchedPages(Touched touched, Dossiers dossiers, Speech speech, Clocks clocks, Clock clock) {
        this.touched = touched;
        this.dossiers = dossiers;
        this.speech = speech;
        this.clocks = clocks;
        this.clock = clock;
    }

    @GetMapping("/tasks/touched")
    String list(@RequestParam(required = false) @Nullable String before, Model model) {
        var found = touched.page(Acting.person().actor(), before(before), Worklist.PAGE + 1);
        var page = found.subList(0, Math.min(found.size(), Worklist.PAGE));
        model.addAttribute("rows", rows(page));
        model.addAttribute(
                "next",
                page.size() < found.size()
                        ? "/tasks/touched?before=" + page.get(page.size() - 1).at()
                        : null);
        return "tasklist/touched";
    }

    /** Whoever may no longer see a dossier doesn't see it here either. */
    private List<Row> rows(List<Touch> page) {
        var officer = Acting.person();
        var all = dossiers.all(page.stream().map(Touch::dossier).toList());
        return page.stream()
                .flatMap(touch -> Stream.ofNullable(all.get(touch.dossier()))
                        .filter(dossier -> isOpen(dossier, officer))
                        .map(dossier -> row(dossier, touch)))
                .toList();
    }

    private static boolean isOpen(Dossier dossier, Officer officer) {
        return officer.sees(dossier.unit()) || officer.sees(dossier.receivedUnit());
    }

    private Row row(Dossier dossier, Touch touch) {
        return new Row(
                dossier.code(),
                dossier.concerns(),
                speech.procedure(dossier.procedure()),
                speech.unit(dossier.unit()),
                dossier.state(),
                clocks.face(dossier),
                touch.at());
    }

    private Instant before(@Nullable String text) {
        try {
            return text == null ? clock.instant().plusSeconds(1) : Instant.parse(text);
        } catch (DateTimeException e) {
            return clock.instant().plusSeconds(1);
        }
    }

    /** A dossier somebody has worked on, and when last. */
    record Row(
            DossierCode code,
            String person,
            String procedure,
            String unit,
            DossierState state,
            @Nullable Face clock,
            Instant at) {}
}
