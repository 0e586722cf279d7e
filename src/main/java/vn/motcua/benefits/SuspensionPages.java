package vn.motcua.benefits;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.Procedures;

/** Where an officer proposes that a benefit in payment be suspended or ended. */
@Controller
@RequestMapping("/suspensions")
@PreAuthorize("hasRole('benefits.officer')")
class SuspensionPages {

    private static final String PAGE = "benefits/suspension";

    private final Suspensions suspensions;
    private final SuspensionDesk desk;
    private final Procedures procedures;
    private final MessageSource messages;

    SuspensionPages(Suspensions suspensions, SuspensionDesk desk, Procedures procedures, MessageSource messages) {
        this.suspensions = suspensions;
        this.desk = desk;
        this.procedures = procedures;
        this.messages = messages;
    }

    @GetMapping
    String open(Model model, Locale reader) {
        model.addAttribute("form", desk.empty());
        return page(model, reader);
    }

    @PostMapping
    String propose(
            @Valid @ModelAttribute("form") SuspensionForm form,
            BindingResult faults,
            Model model,
            Locale reader,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (faults.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(model, reader);
        }
        var code = suspensions.propose(form.proposed(desk.unit()));
        redirect.addFlashAttribute("notice", "suspension.proposed");
        return "redirect:/dossiers/" + code;
    }

    private String page(Model model, Locale reader) {
        model.addAttribute("grounds", grounds(reader));
        model.addAttribute(
                "sexes",
                Stream.concat(
                                Stream.of(new Choice("", "")),
                                Stream.of(Sex.values()).map(sex -> choice("suspension.sex.", sex.name(), reader)))
                        .toList());
        return PAGE;
    }

    private List<Choice> grounds(Locale reader) {
        return procedures.get(Suspensions.PROCEDURE).grounds().stream()
                .map(ground -> choice("suspension.ground.", ground, reader))
                .toList();
    }

    private Choice choice(String key, String value, Locale reader) {
        return new Choice(value, messages.getMessage(key + value, null, reader));
    }

    /** One of the values to choose from. */
    record Choice(String value, String label) {}
}
