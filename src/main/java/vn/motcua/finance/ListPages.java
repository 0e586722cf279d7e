package vn.motcua.finance;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.dossier.DossierCode;
import vn.motcua.finance.ListBook.Lines;
import vn.motcua.finance.ListBook.Part;
import vn.motcua.finance.PaymentPages.Tab;
import vn.motcua.journey.Desk;
import vn.motcua.journey.FormRefused;

/** A list that is paid line by line: how each line stands, and where the money of those that came back goes next. */
@Controller
@RequestMapping("/payments/lists/{code}")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
class ListPages {

    private static final String PAGE = "finance/list";
    private static final int ROWS = 50;

    private final ListBook lists;
    private final PayeeCorrections corrections;
    private final Desk desk;
    private final MessageSourceAccessor words;

    ListPages(ListBook lists, PayeeCorrections corrections, Desk desk, MessageSource messages) {
        this.lists = lists;
        this.corrections = corrections;
        this.desk = desk;
        this.words = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String open(
            @PathVariable DossierCode code,
            @RequestParam(defaultValue = "ALL") Part show,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        return show(lists.lines(code), show, Math.max(0, page), model);
    }

    /** The money of a line that came back goes elsewhere. */
    @PostMapping("/lines/{line}/payee")
    @PreAuthorize("hasRole('finance.accountant')")
    ModelAndView correct(
            @PathVariable DossierCode code,
            @PathVariable int line,
            @Valid @ModelAttribute("form") PayeeForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes redirect) {
        if (faults.hasErrors()) return again(code, line, PayeeForm.says(faults), model);
        try {
            corrections.correct(code, line, form.payee());
        } catch (FormRefused refused) {
            return again(code, line, words.getMessage(refused.faults().get(0).messageKey()), model);
        }
        redirect.addFlashAttribute("notice", "finance.list.corrected");
        redirect.addFlashAttribute("noticeArguments", List.of(line));
        return new ModelAndView("redirect:/payments/lists/" + code + "?show=" + Part.RETURNED);
    }

    private ModelAndView again(DossierCode code, int line, String fault, Model model) {
        model.addAttribute("wrongLine", line);
        model.addAttribute("fault", fault);
        var page = show(lists.lines(code), Part.RETURNED, 0, model);
        return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String show(Lines lines, Part part, int page, Model model) {
        var shown = lines.of(part);
        model.addAttribute("list", lines);
        model.addAttribute("part", part);
        model.addAttribute("tabs", tabs(lines, part));
        model.addAttribute(
                "orders", shown.stream().skip((long) page * ROWS).limit(ROWS).toList());
        model.addAttribute("previous", page == 0 ? null : address(lines, part, page - 1));
        model.addAttribute("next", (page + 1) * ROWS >= shown.size() ? null : address(lines, part, page + 1));
        model.addAttribute("correction", correction(lines.code()));
        return PAGE;
    }

    private List<Tab> tabs(Lines lines, Part shown) {
        return lines.sums().stream()
                .map(sum -> new Tab(
                        address(lines, sum.part(), 0),
                        words.getMessage("finance.list.part." + sum.part().key()),
                        sum.lines(),
                        sum.part() == shown))
                .toList();
    }

    private static String address(Lines lines, Part part, int page) {
        return "/payments/lists/%s?show=%s&page=%d".formatted(lines.code(), part, page);
    }

    /** The task in which the accountant says that all payees are right again; null while something is under way. */
    private @Nullable String correction(DossierCode code) {
        return desk.waiting("correctPayee", code).map(Desk.Waiting::task).orElse(null);
    }
}
