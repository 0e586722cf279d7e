package vn.motcua.inspection;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done in a session of inspection: confirmed, ended, samples drawn, findings noted, packs taken away. */
@Controller
@RequestMapping("/inspections/{session}")
@PreAuthorize("hasAnyRole('inspection.inspector', 'director.signatory')")
class SessionActs {

    private static final String INSPECTOR = "hasRole('inspection.inspector')";

    private final Sessions sessions;
    private final SessionDossiers dossiers;
    private final Samples samples;
    private final Findings findings;
    private final SessionPacks packs;

    SessionActs(Sessions sessions, SessionDossiers dossiers, Samples samples, Findings findings, SessionPacks packs) {
        this.sessions = sessions;
        this.dossiers = dossiers;
        this.samples = samples;
        this.findings = findings;
        this.packs = packs;
    }

    @PostMapping("/confirmation")
    @PreAuthorize("hasRole('director.signatory')")
    String confirm(@PathVariable long session, RedirectAttributes redirect) {
        sessions.confirm(session);
        return told(session, redirect, "inspection.confirmed");
    }

    @PostMapping("/end")
    String end(
            @PathVariable long session, @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        sessions.end(session, reason);
        return told(session, redirect, "inspection.ended");
    }

    /** Seed, size and list are fixed and shown; nothing is drawn yet. */
    @PostMapping("/samples")
    @PreAuthorize(INSPECTOR)
    String prepare(
            @PathVariable long session,
            @RequestParam(defaultValue = "0") int size,
            @RequestParam(defaultValue = "false") boolean byProcedure,
            RedirectAttributes redirect) {
        samples.prepare(session, size, byProcedure);
        return told(session, redirect, "inspection.prepared");
    }

    @PostMapping("/samples/{sample}/draw")
    @PreAuthorize(INSPECTOR)
    String draw(@PathVariable long session, @PathVariable long sample, RedirectAttributes redirect) {
        samples.draw(session, sample);
        return told(session, redirect, "inspection.drawn");
    }

    @PostMapping("/dossiers/{code}/finding")
    @PreAuthorize(INSPECTOR)
    String note(
            @PathVariable long session,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes redirect) {
        findings.note(session, dossiers.open(sessions.get(session), code), reason);
        redirect.addFlashAttribute("notice", "inspection.noted");
        return "redirect:/inspections/" + session + "/dossiers/" + code;
    }

    @GetMapping("/samples/{sample}/pack")
    @PreAuthorize(INSPECTOR)
    ResponseEntity<InputStreamResource> takeSample(@PathVariable long session, @PathVariable long sample) {
        return file(name(session, "sample-" + sample), packs.sample(session, sample));
    }

    @GetMapping("/dossiers/{code}/pack")
    @PreAuthorize(INSPECTOR)
    ResponseEntity<InputStreamResource> takeDossier(@PathVariable long session, @PathVariable String code) {
        var dossier = dossiers.open(sessions.get(session), code);
        return file(name(session, code), packs.dossier(session, dossier.code()));
    }

    private static String told(long session, RedirectAttributes redirect, String message) {
        redirect.addFlashAttribute("notice", message);
        return "redirect:/inspections/" + session;
    }

    static String name(long session, String what) {
        return "inspection-" + session + "-" + what + ".zip";
    }

    static ResponseEntity<InputStreamResource> file(String name, SessionPacks.Ready pack) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/zip"))
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-SHA-256", pack.sha256())
                .body(new InputStreamResource(pack.content()));
    }
}
