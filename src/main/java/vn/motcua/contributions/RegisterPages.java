package vn.motcua.contributions;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.LookLog;
import vn.motcua.contributions.ImportRefused.Fault;
import vn.motcua.dossier.DifferenceWording;
import vn.motcua.dossier.ScanRefused;

/** The contribution register's page: people found, a history seen, files taken in. Numbers travel in bodies, never in URLs. */
@Controller
@RequestMapping("/register")
@PreAuthorize("hasAnyRole('contributions.officer', 'benefits.officer', 'benefits.head', 'inspection.inspector')")
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
class RegisterPages {

    private static final String PAGE = "contributions/register";
    private static final int PAGE_SIZE = 20;

    private final EmbeddedRegister register;
    private final ContributorSearch people;
    private final RegisterImports imports;
    private final DifferenceWording differences;
    private final LookLog looks;

    RegisterPages(
            EmbeddedRegister register,
            ContributorSearch people,
            RegisterImports imports,
            DifferenceWording differences,
            LookLog looks) {
        this.register = register;
        this.people = people;
        this.imports = imports;
        this.differences = differences;
        this.looks = looks;
    }

    @GetMapping
    String open(Model model) {
        return page(model, "");
    }

    @PostMapping("/search")
    String search(@RequestParam String typed, @RequestParam(defaultValue = "") String after, Model model) {
        if (typed.isBlank()) return page(model, "");
        var found = people.find(typed, after, PAGE_SIZE + 1);
        looks.searched(typed, "/register", found.size());
        var shown = found.subList(0, Math.min(found.size(), PAGE_SIZE));
        model.addAttribute("people", shown);
        if (found.size() > PAGE_SIZE)
            model.addAttribute("next", shown.get(PAGE_SIZE - 1).insuranceNumber());
        return page(model, typed);
    }

    @PostMapping("/person")
    String show(
            @RequestParam String insuranceNumber,
            @RequestParam(defaultValue = "") String typed,
            Model model,
            Locale locale) {
        var person = register.find(insuranceNumber).orElseThrow(UnknownContributor::new);
        looks.searched(insuranceNumber, "/register/person", 1);
        model.addAttribute("person", person);
        model.addAttribute("gaps", Histories.gaps(person.register()));
        model.addAttribute("overlaps", Histories.overlaps(person.register()));
        model.addAttribute(
                "differences",
                Histories.differences(person).stream()
                        .map(difference -> new Shown(
                                differences.what(difference, locale),
                                differences.book(difference, locale),
                                differences.register(difference, locale)))
                        .toList());
        return page(model, typed);
    }

    @PostMapping("/imports")
    @PreAuthorize("hasRole('contributions.officer')")
    String take(
            @RequestParam MultipartFile file, Model model, RedirectAttributes redirect, HttpServletResponse response)
            throws IOException {
        try {
            var name = file.getOriginalFilename();
            var taken = imports.take(name == null ? "" : name, file.getBytes());
            redirect.addFlashAttribute("notice", "register.taken");
            redirect.addFlashAttribute("noticeArguments", List.of(taken.people(), taken.lines()));
            return "redirect:/register";
        } catch (ImportRefused refused) {
            return refuse(refused.faults(), model, response);
        } catch (ScanRefused refused) {
            return refuse(List.of(new Fault(0, refused.messageKey(), refused.arguments())), model, response);
        }
    }

    private String refuse(List<Fault> faults, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("refused", faults);
        return page(model, "");
    }

    private String page(Model model, String typed) {
        model.addAttribute("typed", typed);
        model.addAttribute("imports", imports.latest());
        model.addAttribute("columns", RegisterFile.COLUMNS);
        return PAGE;
    }

    /** A difference as the page shows it. */
    record Shown(String what, @Nullable String book, @Nullable String register) {}
}
