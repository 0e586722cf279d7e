package vn.motcua.notices;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierSight;
import vn.motcua.dossier.NoticeConsent;
import vn.motcua.dossier.Sheets;

/** Where the desk notes how an applicant has agreed to be told, and that he no longer does. */
@Controller
@RequestMapping("/dossiers/{code}/consent")
@PreAuthorize("hasRole('reception.clerk')")
class ConsentPages {

    private static final String PLACE = "notices";
    private static final NoticeConsent NONE = new NoticeConsent(false, false);

    private final DossierSight sight;
    private final Sheets sheets;
    private final Applicants applicants;

    ConsentPages(DossierSight sight, Sheets sheets, Applicants applicants) {
        this.sight = sight;
        this.sheets = sheets;
        this.applicants = applicants;
    }

    @GetMapping
    String open(@PathVariable String code, Model model) {
        var dossier = sight.open(code, PLACE).code();
        model.addAttribute("code", dossier);
        model.addAttribute("consent", sheets.find(dossier, NoticeConsent.class).orElse(NONE));
        model.addAttribute("phone", applicants.address(dossier, Channel.SMS));
        model.addAttribute("email", applicants.address(dossier, Channel.MAIL));
        return "notices/consent";
    }

    /** The same again lays no second sheet. */
    @PostMapping
    String note(
            @PathVariable String code,
            @RequestParam(defaultValue = "false") boolean byMessage,
            @RequestParam(defaultValue = "false") boolean byMail,
            RedirectAttributes redirect) {
        var dossier = sight.open(code, PLACE).code();
        var consent = new NoticeConsent(byMessage, byMail);
        if (!consent.equals(sheets.find(dossier, NoticeConsent.class).orElse(NONE))) sheets.lay(dossier, consent);
        redirect.addFlashAttribute("notice", "notices.consent.kept");
        return "redirect:/dossiers/" + dossier;
    }
}
