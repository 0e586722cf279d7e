package vn.motcua.finance;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.access.Organisation;
import vn.motcua.access.Search;
import vn.motcua.finance.Queues.Page;

/** The monthly payment: the lists of each month, what has to be recovered, and the register of recipients. */
@Controller
@RequestMapping("/payments")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
class PayrollPages {

    private static final String PAGE = "finance/payrolls";
    private static final int LISTS = 24;
    private static final int ROWS = 50;

    private final Payrolls payrolls;
    private final PayrollReading reading;
    private final Recoverables recoverables;
    private final PayrollSettings settings;
    private final Organisation organisation;
    private final Clock clock;

    PayrollPages(
            Payrolls payrolls,
            PayrollReading reading,
            Recoverables recoverables,
            PayrollSettings settings,
            Organisation organisation,
            Clock clock) {
        this.payrolls = payrolls;
        this.reading = reading;
        this.recoverables = recoverables;
        this.settings = settings;
        this.organisation = organisation;
        this.clock = clock;
    }

    @GetMapping("/payrolls")
    String open(Model model) {
        model.addAttribute("form", new PayrollForm(null, YearMonth.now(clock).plusMonths(1)));
        return show(model);
    }

    /** Draws up the list of a unit and month. */
    @PostMapping("/payrolls")
    @PreAuthorize("hasRole('finance.accountant')")
    ModelAndView draw(
            @Valid @ModelAttribute("form") PayrollForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes redirect) {
        if (faults.hasErrors()) return new ModelAndView(show(model), model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        var id = payrolls.draw(Objects.requireNonNull(form.unit()), Objects.requireNonNull(form.month()));
        redirect.addFlashAttribute("notice", "finance.payroll.drawn");
        return new ModelAndView("redirect:/payments/payrolls/" + id);
    }

    /** Who receives what every month. */
    @GetMapping("/recipients")
    String recipients(Search search, @RequestParam(defaultValue = "0") int page, Model model) {
        var shown = new Page(page, ROWS);
        var found = reading.search(search.text(), shown);
        model.addAttribute("query", search.text());
        model.addAttribute("recipients", found);
        model.addAttribute("month", YearMonth.now(clock));
        model.addAttribute("previous", shown.number() == 0 ? null : address(search, shown.number() - 1));
        model.addAttribute("next", found.size() < ROWS ? null : address(search, shown.number() + 1));
        return "finance/recipients";
    }

    private static String address(Search search, int page) {
        return UriComponentsBuilder.fromPath("/payments/recipients")
                .queryParam("search", search.token())
                .queryParam("page", page)
                .encode()
                .toUriString();
    }

    private String show(Model model) {
        model.addAttribute("payrolls", payrolls.newest(LISTS));
        model.addAttribute("recoverables", recoverables.all());
        model.addAttribute("units", units());
        model.addAttribute("payDay", settings.payDay());
        model.addAttribute("organisation", organisation);
        return PAGE;
    }

    private List<Choice> units() {
        return reading.units().stream()
                .map(unit -> new Choice(unit, organisation.unit(unit).name()))
                .toList();
    }

    /** One of the units to choose from. */
    record Choice(String value, String label) {}
}
