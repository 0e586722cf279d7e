package vn.motcua.custody;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.FileStore;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;

/** The lists of paper a station gives and takes: what is under way, what stayed behind, and the confirmation by the receiver. */
@Controller
@RequestMapping("/handovers")
@PreAuthorize("principal.worksOnDossiers()")
class HandOverPages {

    private static final String ONE = "custody/hand-over";

    private final HandOvers handOvers;
    private final HandOverBook book;
    private final CustodyView view;
    private final Stations stations;
    private final Scanned scanned;
    private final FileStore files;

    HandOverPages(
            HandOvers handOvers,
            HandOverBook book,
            CustodyView view,
            Stations stations,
            Scanned scanned,
            FileStore files) {
        this.handOvers = handOvers;
        this.book = book;
        this.view = view;
        this.stations = stations;
        this.scanned = scanned;
        this.files = files;
    }

    /** What comes, what was sent out and isn't confirmed, and what should have moved on but still lies here. */
    @GetMapping
    String open(@RequestParam(defaultValue = "") String at, Model model) {
        view.station(model, stations.own(at));
        return "custody/hand-overs";
    }

    /** Leads from a scanned list, or from a dossier on its way here, to the list. */
    @PostMapping("/find")
    String find(@RequestParam(defaultValue = "") String scan, RedirectAttributes redirect) {
        var list = scanned.list(scan);
        if (list.isPresent()) return "redirect:/handovers/" + list.get();
        redirect.addFlashAttribute("noticeKind", "amber");
        redirect.addFlashAttribute("notice", "custody.find.none");
        redirect.addFlashAttribute("noticeArguments", List.of(Scanned.code(scan)));
        return "redirect:/handovers";
    }

    @GetMapping("/{handover}")
    String read(@PathVariable String handover, Model model) {
        return show(list(handover), new Findings(Map.of()), List.of(), model);
    }

    /** A scanned dossier is ticked on the list, or added below it as one that came besides. */
    @PostMapping("/{handover}/lines")
    String scan(@PathVariable String handover, @RequestParam Map<String, String> fields, Model model) {
        var list = list(handover);
        show(list, scanned.tick(new Findings(fields), fields.getOrDefault("scan", ""), model), List.of(), model);
        return ONE + " :: lines";
    }

    /** Confirms what came. */
    @PostMapping("/{handover}")
    String confirm(
            @PathVariable String handover,
            @RequestParam Map<String, String> fields,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var list = list(handover);
        if (!stations.own().contains(list.to())) throw missing();
        var findings = new Findings(fields);
        try {
            handOvers.confirm(list, findings.found());
        } catch (FormRefused wrong) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(list, findings, wrong.faults(), model);
        }
        redirect.addFlashAttribute("notice", "custody.confirmed");
        redirect.addFlashAttribute("noticeArguments", List.of(list.label()));
        return "redirect:/handovers/" + list.number();
    }

    /** The slip that goes with the paper. */
    @GetMapping("/{handover}/slip")
    ResponseEntity<InputStreamResource> slip(@PathVariable String handover) {
        var list = list(handover);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"" + list.label() + ".pdf\"")
                .body(new InputStreamResource(files.open(book.slip(list.number()))));
    }

    private String show(HandOver list, Findings findings, List<Fault> faults, Model model) {
        view.list(model, list, findings);
        view.faults(model, faults);
        return ONE;
    }

    /** A list is seen by whoever gave it and by whoever is to take it. */
    private HandOver list(String number) {
        var mine = stations.own();
        return scanned.number(number)
                .flatMap(book::find)
                .filter(list -> mine.contains(list.from()) || mine.contains(list.to()))
                .orElseThrow(HandOverPages::missing);
    }

    private static ErrorResponseException missing() {
        var status = HttpStatus.NOT_FOUND;
        return new ErrorResponseException(status, ProblemDetail.forStatus(status), null, "custody.fault.unknown", null);
    }
}
