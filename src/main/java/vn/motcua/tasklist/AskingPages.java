package vn.motcua.tasklist;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import vn.motcua.access.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.journey.FormRefused;

/** The opinions asked for on a dossier, and where another one is asked for. */
@Controller
@RequestMapping("/dossiers/{code}/opinions")
@PreAuthorize("principal.worksOnDossiers()")
class AskingPages {

    private static final String PLACE = "opinions";
    private static final OpinionForm EMPTY = new OpinionForm(null, null, null, null, null);

    private final Opinions opinions;
    private final OpinionBook book;
    private final Addressees addressees;
    private final Sight sight;

    AskingPages(Opinions opinions, OpinionBook book, Addressees addressees, Sight sight) {
        this.opinions = opinions;
        this.book = book;
        this.addressees = addressees;
        this.sight = sight;
    }

    @GetMapping
    String open(@PathVariable String code, Model model) {
        return page(model, sight.dossier(code, PLACE), EMPTY);
    }

    @PostMapping
    String ask(
            @PathVariable String code,
            @Valid @ModelAttribute("form") OpinionForm form,
            BindingResult faults,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var dossier = sight.dossier(code, PLACE);
        if (!opinions.mayAsk(dossier)) return refused("opinion.notYours", dossier, redirect);
        if (!faults.hasErrors())
            try {
                opinions.ask(dossier.code(), form);
                redirect.addFlashAttribute("notice", "opinion.asked");
                return back(dossier);
            } catch (FormRefused refused) {
                Faults.into(faults, refused);
            }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return page(model, dossier, form);
    }

    @PostMapping("/{opinion}/withdraw")
    String withdraw(@PathVariable String code, @PathVariable long opinion, RedirectAttributes redirect) {
        var dossier = sight.dossier(code, PLACE);
        var found = book.find(opinion)
                .filter(each -> each.dossier().equals(dossier.code()))
                .orElseThrow(() -> Sight.missing("opinion.unknown"));
        var isMine = found.question().by().equals(Acting.person().actor());
        if (!isMine && !opinions.mayAsk(dossier)) return refused("opinion.notYours", dossier, redirect);
        if (!opinions.withdraw(found)) return refused("opinion.closed", dossier, redirect);
        redirect.addFlashAttribute("notice", "opinion.withdrawn");
        return back(dossier);
    }

    private String page(Model model, Dossier dossier, OpinionForm form) {
        model.addAttribute("code", dossier.code());
        model.addAttribute("person", dossier.concerns());
        model.addAttribute("opinions", book.on(dossier.code()));
        model.addAttribute("mayAsk", opinions.mayAsk(dossier));
        model.addAttribute("form", form);
        model.addAttribute("units", addressees.units());
        model.addAttribute("departments", addressees.departments());
        return "tasklist/asking";
    }

    private static String refused(String why, Dossier dossier, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", why);
        redirect.addFlashAttribute("noticeKind", "amber");
        return back(dossier);
    }

    private static String back(Dossier dossier) {
        return "redirect:/dossiers/" + dossier.code() + "/opinions";
    }
}
