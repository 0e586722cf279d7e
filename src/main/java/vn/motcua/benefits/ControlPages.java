package vn.motcua.benefits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.dossier.Scans;
import vn.motcua.dossier.StoredScan;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;

/** The guard's panel of a dossier on a page of its own, and the decisions taken in it, from wherever it is shown. */
@Controller
@RequestMapping("/dossiers/{code}/controls")
@PreAuthorize("principal.worksOnDossiers()")
class ControlPages {

    private static final String PAGE = "benefits/controls";
    private static final Pattern TASK = Pattern.compile("[\\w-]{1,64}");

    private final Clearings clearings;
    private final Namesakes namesakes;
    private final Guards guards;
    private final Scans scans;

    ControlPages(Clearings clearings, Namesakes namesakes, Guards guards, Scans scans) {
        this.clearings = clearings;
        this.namesakes = namesakes;
        this.guards = guards;
        this.scans = scans;
    }

    @GetMapping
    String open(@PathVariable String code, Model model) {
        return show(clearings.open(code), "", model);
    }

    /** The letter to the office that paid, for one of those whom control C4 holds the dossier for, counted from 0; the panel if there is none. */
    @GetMapping("/letter/{at}")
    ResponseEntity<byte[]> letter(@PathVariable String code, @PathVariable int at) {
        return clearings
                .letter(clearings.open(code), at)
                .map(pdf -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .header("Content-Disposition", "inline; filename=\"cong-van.pdf\"")
                        .body(pdf))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create("/dossiers/" + code + "/controls"))
                        .build());
    }

    /** Keeps a decision and goes back to the task or dossier in which it was taken; nothing typed is lost by a refusal. */
    @PostMapping
    String rule(
            @PathVariable String code,
            RulingForm form,
            @RequestParam(defaultValue = "") String task,
            @RequestParam(required = false) @Nullable MultipartFile scan,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var dossier = clearings.open(code);
        try {
            clearings.rule(dossier, form, stored(scan));
            return done(code, task, redirect);
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("typed", form);
            model.addAttribute("faults", refused.faults());
            return show(dossier, task, model);
        }
    }

    /** Keeps that those who only have the name are somebody else, and goes back in the same way. */
    @PostMapping("/namesakes")
    String tellApart(
            @PathVariable String code,
            NamesakesForm form,
            @RequestParam(defaultValue = "") String task,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        var dossier = clearings.open(code);
        try {
            namesakes.tellApart(dossier, form);
            return done(code, task, redirect);
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("telling", form);
            model.addAttribute("unheeded", refused.faults());
            return show(dossier, task, model);
        }
    }

    private static String done(String code, String task, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", "benefits.ruling.done");
        return "redirect:" + (TASK.matcher(task).matches() ? "/tasks/" + task : "/dossiers/" + code) + "#controls";
    }

    private String show(Dossier dossier, String task, Model model) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("guard", guards.of(dossier));
        model.addAttribute("back", task);
        return PAGE;
    }

    private @Nullable StoredScan stored(@Nullable MultipartFile scan) {
        if (scan == null || scan.isEmpty()) return null;
        try (var content = scan.getInputStream()) {
            return scans.take(scan.getOriginalFilename(), content);
        } catch (ScanRefused refused) {
            throw new FormRefused(List.of(new Fault("scan", refused.messageKey(), refused.arguments())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
