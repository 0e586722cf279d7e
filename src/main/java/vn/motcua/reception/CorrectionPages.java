package vn.motcua.reception;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Dossier;
import vn.motcua.journey.FormRefused;

/** Where a clerk corrects or cancels a dossier that still lies at the desk, with a reason. */
@Controller
@RequestMapping("/counter/corrections/{code}")
@PreAuthorize("hasRole('reception.clerk')")
class CorrectionPages {

    private static final String PAGE = "reception/correction";

    private final DeskCorrections corrections;
    private final CounterModel desk;
    private final DeskDossiers dossiers;

    CorrectionPages(DeskCorrections corrections, CounterModel desk, DeskDossiers dossiers) {
        this.corrections = corrections;
        this.desk = desk;
        this.dossiers = dossiers;
    }

    @GetMapping
    String open(@PathVariable String code, Model model, Locale reader) {
        var dossier = dossiers.get(code);
        model.addAttribute("form", CorrectionForm.of(dossier));
        return show(dossier, model, reader);
    }

    @PostMapping
    String correct(
            @PathVariable String code,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var dossier = dossiers.get(code);
        try {
            corrections.correct(dossier.code(), form);
            return told(redirect, "correction.done", dossier);
        } catch (FormRefused wrong) {
            return again(wrong, faults, show(dossier, model, reader), response);
        }
    }

    @PostMapping("/cancellation")
    String cancel(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Model model,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var dossier = dossiers.get(code);
        try {
            corrections.cancel(dossier.code(), reason);
            return told(redirect, "correction.cancelled", dossier);
        } catch (FormRefused wrong) {
            model.addAttribute("form", CorrectionForm.of(dossier));
            model.addAttribute("refused", wrong.faults().get(0).messageKey());
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return show(dossier, model, reader);
        }
    }

    private static String again(FormRefused wrong, BindingResult faults, String page, HttpServletResponse response) {
        for (var fault : wrong.faults())
            faults.rejectValue(
                    fault.field(), fault.messageKey(), fault.arguments().toArray(), null);
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page;
    }

    private String show(Dossier dossier, Model model, Locale reader) {
        model.addAttribute("dossier", dossier);
        model.addAttribute("here", corrections.isHere(dossier));
        desk.correction(model, dossier, reader);
        return PAGE;
    }

    private static String told(RedirectAttributes redirect, String message, Dossier dossier) {
        redirect.addFlashAttribute("notice", message);
        redirect.addFlashAttribute("noticeArguments", List.of(dossier.code().value()));
        return "redirect:/counter/received/" + dossier.code();
    }
}
