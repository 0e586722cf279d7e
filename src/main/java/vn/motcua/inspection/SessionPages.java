package vn.motcua.inspection;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.journal.Chains;
import vn.motcua.journey.FormRefused;

/** Sessions of inspection: all the reader may see with a form to open one, a single one, and a dossier read in it. */
@Controller
@RequestMapping("/inspections")
@PreAuthorize("hasAnyRole('inspection.inspector', 'director.signatory')")
class SessionPages {

    private final Sessions sessions;
    private final SessionDossiers dossiers;
    private final SessionDrawing drawing;
    private final SessionRules rules;
    private final Findings findings;
    private final Chains chains;

    SessionPages(
            Sessions sessions,
            SessionDossiers dossiers,
            SessionDrawing drawing,
            SessionRules rules,
            Findings findings,
            Chains chains) {
        this.sessions = sessions;
        this.dossiers = dossiers;
        this.drawing = drawing;
        this.rules = rules;
        this.findings = findings;
        this.chains = chains;
    }

    @GetMapping
    String all(Locale reader, Model model) {
        return page(model, SessionForm.on(rules.today()), reader);
    }

    /** An inspector states the order he goes by; a director has to confirm it. */
    @PostMapping
    @PreAuthorize("hasRole('inspection.inspector')")
    String state(
            @Valid @ModelAttribute("form") SessionForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!faults.hasErrors())
            try {
                var session = sessions.state(form.statement());
                redirect.addFlashAttribute("notice", "inspection.stated");
                return "redirect:/inspections/" + session;
            } catch (FormRefused refused) {
                refused.faults().forEach(fault -> tell(fault, faults));
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model, form, reader);
    }

    @GetMapping("/{session}")
    String open(@PathVariable long session, Locale reader, Model model) {
        var found = sessions.get(session);
        model.addAllAttributes(drawing.one(found, reader));
        model.addAttribute("entries", chains.of(found.chain()));
        return "inspection/session";
    }

    /** A dossier of the session's scope: all its entries in the journal, and what was found. */
    @GetMapping("/{session}/dossiers/{code}")
    String dossier(@PathVariable long session, @PathVariable String code, Locale reader, Model model) {
        var found = sessions.get(session);
        var dossier = dossiers.open(found, code);
        model.addAttribute("row", drawing.row(found, reader));
        model.addAttribute("dossier", dossier);
        model.addAttribute("entries", chains.of(dossier.code().value()));
        model.addAttribute("findings", ofDossier(session, code));
        return "inspection/dossier";
    }

    private List<Findings.Finding> ofDossier(long session, String code) {
        return findings.of(session).stream()
                .filter(finding -> finding.dossier().equals(code))
                .toList();
    }

    private static void tell(FormRefused.Fault fault, BindingResult faults) {
        faults.rejectValue(fault.field(), fault.messageKey(), fault.arguments().toArray(), null);
    }

    private String page(Model model, SessionForm form, Locale reader) {
        model.addAttribute("form", form);
        model.addAllAttributes(drawing.list(reader));
        return "inspection/sessions";
    }
}
