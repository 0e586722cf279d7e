package vn.motcua.benefits;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.benefits.ListLines.Place;
import vn.motcua.dossier.Dossier;

/** The lines of a list: totals on top, faults first; each line opens its derivation, and can be struck while it is reviewed. */
@Controller
@RequestMapping("/dossiers/{code}/list")
@PreAuthorize("principal.worksOnDossiers()")
class ListReviewPages {

    private static final int SHORTEST_REASON = 5;
    private static final int LONGEST_REASON = 1_000;

    private final ListSight sight;
    private final ListView view;
    private final EmployerLists lists;
    private final ListDecision decisions;
    private final ListReturn back;

    ListReviewPages(ListSight sight, ListView view, EmployerLists lists, ListDecision decisions, ListReturn back) {
        this.sight = sight;
        this.view = view;
        this.lists = lists;
        this.decisions = decisions;
        this.back = back;
    }

    @GetMapping
    String open(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable LineState state,
            @RequestParam(defaultValue = "") String after,
            Model model,
            Locale reader) {
        var dossier = sight.seen(code);
        model.addAttribute("dossier", dossier);
        model.addAttribute("open", sight.isOpen(dossier));
        model.addAllAttributes(view.page(dossier, state, place(after), reader));
        return "benefits/list";
    }

    @GetMapping("/{line}")
    String line(@PathVariable String code, @PathVariable int line, Model model, Locale reader) {
        var dossier = sight.seen(code);
        model.addAttribute("dossier", dossier);
        model.addAttribute("open", sight.isOpen(dossier));
        model.addAllAttributes(view.line(dossier, sight.line(dossier, line), reader));
        return "benefits/list-line";
    }

    @PostMapping("/{line}/strike")
    String strike(
            @PathVariable String code,
            @PathVariable int line,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var dossier = sight.reviewed(code);
        if (isReason(reason, redirect)) lists.strike(dossier, sight.line(dossier, line), reason.strip());
        return back(dossier, line);
    }

    /** Says that whoever else has the name and birth date of a line's person is somebody else. */
    @PostMapping("/{line}/apart")
    String tellApart(
            @PathVariable String code,
            @PathVariable int line,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        var dossier = sight.reviewed(code);
        if (isReason(reason, redirect)) lists.tellApart(dossier, sight.line(dossier, line), reason.strip());
        return back(dossier, line);
    }

    @PostMapping("/{line}/restore")
    String restore(@PathVariable String code, @PathVariable int line) {
        var dossier = sight.reviewed(code);
        lists.restore(dossier, sight.line(dossier, line));
        return back(dossier, line);
    }

    /** The lines that go back as they stand now, as a workbook. */
    @GetMapping("/returned.xlsx")
    ResponseEntity<byte[]> returned(@PathVariable String code) {
        var dossier = sight.seen(code);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ListReturn.WORKBOOK))
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename("tra-lai-" + dossier.code() + ".xlsx")
                                .build()
                                .toString())
                .body(back.workbook(decisions.returned(dossier)));
    }

    private static boolean isReason(String typed, RedirectAttributes redirect) {
        var length = typed.strip().length();
        if (length >= SHORTEST_REASON && length <= LONGEST_REASON) return true;
        redirect.addFlashAttribute("notice", "lists.strike.reason");
        redirect.addFlashAttribute("noticeKind", "amber");
        return false;
    }

    private static String back(Dossier dossier, int line) {
        return "redirect:/dossiers/" + dossier.code() + "/list/" + line;
    }

    /** A place is written as its rank and line with a point between; anything else is the beginning. */
    private static Place place(String after) {
        if (!after.matches("\\d\\.\\d{1,7}")) return Place.BEGIN;
        var parts = Stream.of(after.split("\\.")).map(Integer::valueOf).toList();
        return new Place(parts.get(0), parts.get(1));
    }
}
