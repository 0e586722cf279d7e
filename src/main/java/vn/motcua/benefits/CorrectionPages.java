package vn.motcua.benefits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.motcua.dossier.Dossier;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.forms.DrawnFacts;
import vn.motcua.journey.forms.DrawnFacts.Asked;
import vn.motcua.journey.forms.Facts;
import vn.motcua.journey.forms.Rows;

/** The page on which an officer corrects what was told of a case; nothing typed is lost by a refusal. */
@Controller
@RequestMapping("/dossiers/{code}/facts")
@PreAuthorize("hasRole('benefits.officer')")
class CorrectionPages {

    private static final String PAGE = "benefits/facts";
    private static final int UNPROCESSABLE = 422;

    private final Corrections corrections;

    CorrectionPages(Corrections corrections) {
        this.corrections = corrections;
    }

    @GetMapping
    String open(@PathVariable String code, Model model, Locale reader) {
        var dossier = corrections.require(code);
        var told = Facts.typed(corrections.told(dossier));
        return page(dossier, new CorrectionForm(told, ""), told, "", model, reader);
    }

    /** The form with a row more or less, or with what an answer makes matter. */
    @PostMapping("/form")
    String form(
            @PathVariable String code,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult faults,
            @RequestParam(defaultValue = "") String more,
            @RequestParam(defaultValue = "") String less,
            Model model,
            Locale reader) {
        var typed = less.isEmpty() ? form.typed() : Rows.without(less, form.typed());
        page(corrections.require(code), form, typed, more, model, reader);
        return "forms/facts :: facts(form=${form})";
    }

    @PostMapping
    String correct(
            @PathVariable String code,
            @ModelAttribute("form") CorrectionForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response) {
        var dossier = corrections.require(code);
        try {
            corrections.correct(dossier, form);
            return "redirect:/dossiers/" + dossier.code();
        } catch (FormRefused wrong) {
            wrong.faults()
                    .forEach(fault -> faults.rejectValue(
                            fault.field(), fault.messageKey(), fault.arguments().toArray(), null));
            response.setStatus(UNPROCESSABLE);
            return page(dossier, form, form.typed(), "", model, reader);
        }
    }

    /** Where nothing can be corrected any more, the dossier says so itself. */
    @ExceptionHandler
    String close(ErrorResponseException refusal, @PathVariable String code, HttpServletRequest request) {
        if (refusal.getStatusCode() != HttpStatus.CONFLICT) throw refusal;
        var flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put("notice", "benefits.facts.closed");
        flash.put("noticeKind", "amber");
        return "redirect:/dossiers/" + code;
    }

    private String page(
            Dossier dossier, CorrectionForm form, Map<String, String> typed, String more, Model model, Locale reader) {
        var asked = new Asked("/dossiers/" + dossier.code() + "/facts/form", more, reader);
        model.addAttribute("dossier", dossier);
        model.addAttribute("form", form);
        model.addAttribute("facts", DrawnFacts.of(corrections.form(dossier).orElseThrow(), typed, asked));
        return PAGE;
    }
}
