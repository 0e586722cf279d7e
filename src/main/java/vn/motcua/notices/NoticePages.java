package vn.motcua.notices;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Acting;
import vn.motcua.notices.Choices.Address;

/** What a person was told, and what he wants to be told of. */
@Controller
@RequestMapping("/notices")
@PreAuthorize("isAuthenticated()")
class NoticePages {

    private final Notices notices;
    private final Choices choices;
    private final Followers followers;
    private final Carriers carriers;

    NoticePages(Notices notices, Choices choices, Followers followers, Carriers carriers) {
        this.notices = notices;
        this.choices = choices;
        this.followers = followers;
        this.carriers = carriers;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = Long.MAX_VALUE + "") long before, Model model) {
        var account = Acting.person().getUsername();
        var found = notices.page(account, before);
        var rows = found.subList(0, Math.min(Notices.PAGE, found.size()));
        model.addAttribute("rows", rows);
        model.addAttribute("newest", rows.isEmpty() ? 0 : rows.get(0).id());
        model.addAttribute("unread", rows.stream().anyMatch(row -> !row.read()));
        model.addAttribute(
                "next",
                found.size() > Notices.PAGE
                        ? "/notices?before=" + rows.get(rows.size() - 1).id()
                        : null);
        model.addAttribute("followed", followers.by(account));
        return "notices/list";
    }

    /** Reading it leads to its dossier; one that isn't the person's leads nowhere but to the person's own. */
    @GetMapping("/{id}")
    String open(@PathVariable long id) {
        return notices.open(Acting.person().getUsername(), id)
                .map(notice -> "redirect:/dossiers/" + notice.dossier())
                .orElse("redirect:/notices");
    }

    @PostMapping("/read")
    String read(@RequestParam long upTo) {
        notices.readAll(Acting.person().getUsername(), upTo);
        return "redirect:/notices";
    }

    @GetMapping("/choices")
    ModelAndView choices() {
        var account = Acting.person().getUsername();
        return page(choices.address(account), choices.all(account), Map.of());
    }

    /** Nothing is kept before all of it can stand; what was typed comes back with what is wrong. */
    @PostMapping("/choices")
    ModelAndView choose(@RequestParam Map<String, String> typed, Locale locale, RedirectAttributes redirect) {
        var form = new ChoiceForm(typed);
        var faults = form.faults();
        if (!faults.isEmpty()) {
            var page = page(form.address(), form.choices(), faults);
            page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return page;
        }
        choices.keep(Acting.person().getUsername(), form.address(), form.choices());
        redirect.addFlashAttribute("notice", "notices.choices.kept");
        return new ModelAndView("redirect:/notices/choices");
    }

    private ModelAndView page(Address address, List<Choices.Choice> chosen, Map<String, String> faults) {
        var page = new ModelAndView("notices/choices");
        page.addObject("address", address);
        page.addObject("kinds", ChoiceRow.of(chosen));
        page.addObject("mail", carriers.carry(Channel.MAIL));
        page.addObject("sms", carriers.carry(Channel.SMS));
        page.addObject("faults", faults);
        return page;
    }
}
