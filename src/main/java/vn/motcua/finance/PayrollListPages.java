package vn.motcua.finance;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.access.Role;
import vn.motcua.finance.ListBook.Part;
import vn.motcua.finance.PaymentPages.Tab;
import vn.motcua.finance.PayrollReading.View;
import vn.motcua.journey.FormRefused;

/** One month's list: its lines, what has changed, its approval, and how its money goes. */
@Controller
@RequestMapping("/payments/payrolls/{id}")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
class PayrollListPages {

    private static final String PAGE = "finance/payroll";
    private static final int ROWS = 50;
    private static final int CHANGES = 200;

    private final Payrolls payrolls;
    private final PayrollReturns returns;
    private final PayrollReading reading;
    private final PayrollExport export;
    private final PayrollPapers papers;
    private final PayrollSettings settings;
    private final Organisation organisation;
    private final MessageSourceAccessor words;

    PayrollListPages(
            Payrolls payrolls,
            PayrollReturns returns,
            PayrollReading reading,
            PayrollExport export,
            PayrollPapers papers,
            PayrollSettings settings,
            Organisation organisation,
            MessageSource messages) {
        this.payrolls = payrolls;
        this.returns = returns;
        this.reading = reading;
        this.export = export;
        this.papers = papers;
        this.settings = settings;
        this.organisation = organisation;
        this.words = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String open(
            @PathVariable long id,
            @RequestParam(defaultValue = "ALL") Part show,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        return show(reading.view(id), show, Math.max(0, page), model);
    }

    /** Draws the list up anew before it is approved. */
    @PostMapping("/redraw")
    @PreAuthorize("hasRole('finance.accountant')")
    String redraw(@PathVariable long id, RedirectAttributes redirect) {
        payrolls.redraw(id);
        return done(id, "finance.payroll.redrawn", List.of(), redirect);
    }

    /** Approves the list and releases its orders. */
    @PostMapping("/approval")
    @PreAuthorize("hasRole('finance.chief')")
    String approve(@PathVariable long id, RedirectAttributes redirect) {
        return done(id, "finance.payroll.approved", List.of(payrolls.approve(id)), redirect);
    }

    /** Releases what was drawn again. */
    @PostMapping("/release")
    @PreAuthorize("hasRole('finance.chief')")
    String release(@PathVariable long id, RedirectAttributes redirect) {
        var done = payrolls.release(id);
        var notice = done.held() == 0 ? "finance.payroll.released" : "finance.payroll.released.held";
        return done(id, notice, List.of(done.orders(), done.held()), redirect);
    }

    /** Money that came back goes elsewhere, now and every month. */
    @PostMapping("/orders/{order}/payee")
    @PreAuthorize("hasRole('finance.accountant')")
    ModelAndView correct(
            @PathVariable long id,
            @PathVariable String order,
            @Valid @ModelAttribute("form") PayeeForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes redirect) {
        if (!OrderKey.fits(order)) throw new UnknownPayment(order);
        if (faults.hasErrors()) return again(id, order, PayeeForm.says(faults), model);
        try {
            returns.correct(id, new OrderKey(order), form.payee());
        } catch (FormRefused refused) {
            return again(id, order, words.getMessage(refused.faults().get(0).messageKey()), model);
        }
        return new ModelAndView(done(id, "finance.payroll.corrected", List.of(), redirect));
    }

    /** Signs the approved list as it was shown. */
    @PostMapping("/signature")
    @PreAuthorize("hasRole('finance.chief')")
    String sign(@PathVariable long id, @RequestParam(defaultValue = "") String shown, RedirectAttributes redirect) {
        papers.sign(id, shown);
        return done(id, "finance.list.signed", List.of(), redirect);
    }

    /** The approved list, for printing; once it is signed, the signed one. */
    @GetMapping("/list")
    ResponseEntity<byte[]> print(@PathVariable long id) {
        return PaymentPages.pdf("danh-sach-chi-tra.pdf", papers.of(id));
    }

    /** The list as an Excel workbook. */
    @GetMapping("/export.xlsx")
    void excel(@PathVariable long id, HttpServletResponse response) throws IOException {
        export.write(reading.view(id), response);
    }

    private static String done(long id, String notice, List<Object> arguments, RedirectAttributes redirect) {
        redirect.addFlashAttribute("notice", notice);
        redirect.addFlashAttribute("noticeArguments", arguments);
        return "redirect:/payments/payrolls/" + id;
    }

    private ModelAndView again(long id, String order, String fault, Model model) {
        model.addAttribute("wrong", order);
        model.addAttribute("fault", fault);
        var page = show(reading.view(id), Part.RETURNED, 0, model);
        return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String show(View view, Part part, int page, Model model) {
        var payroll = view.payroll();
        var shown = view.orders().stream().filter(part::holds).toList();
        var count = payroll.isApproved() ? shown.size() : view.lines().size();
        model.addAttribute("payroll", payroll);
        model.addAttribute("unit", organisation.unit(payroll.unit()).name());
        model.addAttribute("payDay", settings.payDay(payroll.month()));
        model.addAttribute("view", view);
        model.addAttribute("changes", view.changes().stream().limit(CHANGES).toList());
        model.addAttribute("tabs", tabs(view, part));
        model.addAttribute(
                "ready",
                view.orders().stream().filter(PayrollListPages::isReady).count());
        model.addAttribute("lines", page(view.lines(), page));
        model.addAttribute("orders", page(shown, page));
        if (payroll.isApproved()) lay(payroll, model);
        model.addAttribute("previous", page == 0 ? null : address(payroll, part, page - 1));
        model.addAttribute("next", (page + 1) * ROWS >= count ? null : address(payroll, part, page + 1));
        return PAGE;
    }

    /** Whether the list is signed; else, to whoever may sign it, which list that would be. */
    private void lay(Payroll payroll, Model model) {
        var signed = papers.signed(payroll);
        model.addAttribute("signedList", signed.orElse(null));
        if (signed.isEmpty() && Acting.person().holds(Role.FINANCE_CHIEF))
            model.addAttribute("listToSign", papers.shown(payroll));
    }

    private static <T> List<T> page(List<T> all, int page) {
        return all.stream().skip((long) page * ROWS).limit(ROWS).toList();
    }

    private static boolean isReady(PaymentOrder order) {
        return order.state() == PaymentOrder.State.DRAFTED;
    }

    private List<Tab> tabs(View view, Part shown) {
        return Arrays.stream(Part.values())
                .map(part -> new Tab(
                        address(view.payroll(), part, 0),
                        words.getMessage("finance.list.part." + part.key()),
                        view.orders().stream().filter(part::holds).count(),
                        part == shown))
                .toList();
    }

    private static String address(Payroll payroll, Part part, int page) {
        return "/payments/payrolls/%d?show=%s&page=%d".formatted(payroll.id(), part, page);
    }
}
