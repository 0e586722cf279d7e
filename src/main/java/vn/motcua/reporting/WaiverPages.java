package vn.motcua.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Waivers;

/**
 * Exceptions from the separation of duties: what waits for a superior, the report of what was asked, decided and used, and
 * the rules (official letter 771/BHXH-TTKT sections 2, 4 and 5).
 */
@Controller
@RequestMapping("/waivers")
@PreAuthorize(WaiverPages.READERS)
class WaiverPages {

    static final String READERS = "hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', "
            + "'finance.chief', 'director.signatory', 'inspection.inspector')";
    static final String DECIDERS = "hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', "
            + "'finance.chief', 'director.signatory')";
    static final String TAKERS = "hasAnyRole('director.signatory', 'inspection.inspector')";
    private static final String PAGE = "reporting/waivers";

    private final Waivers waivers;
    private final WaiverReport report;
    private final DutyRules duties;

    WaiverPages(Waivers waivers, WaiverReport report, DutyRules duties) {
        this.waivers = waivers;
        this.report = report;
        this.duties = duties;
    }

    @GetMapping
    String read(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            Model model,
            HttpServletResponse response,
            Locale reader) {
        try {
            var days = report.days(from, until);
            model.addAttribute("days", days);
            model.addAttribute("rows", report.of(days, reader));
        } catch (FormRefused refused) {
            fault(model, response, report.said(refused, reader));
        }
        return page(model, reader);
    }

    @PostMapping("/{waiver}/decision")
    @PreAuthorize(DECIDERS)
    String decide(
            @PathVariable long waiver,
            WaiverForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Locale reader) {
        report.demandSight(waiver);
        try {
            waivers.decide(waiver, form.last(), form.why());
            redirect.addFlashAttribute("notice", "waivers.decided");
            return "redirect:/waivers";
        } catch (FormRefused refused) {
            model.addAttribute("typed", form);
            model.addAttribute("typedFor", waiver);
            fault(model, response, report.said(refused, reader));
            return page(model, reader);
        }
    }

    @GetMapping("/export.xlsx")
    @PreAuthorize(TAKERS)
    void excel(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            HttpServletResponse response)
            throws IOException {
        var days = report.days(from, until);
        RegisterPages.attach(response, RegisterPages.EXCEL, "ngoai-le-tach-bach-nhiem-vu.xlsx");
        report.excel(days, response.getOutputStream());
    }

    private String page(Model model, Locale reader) {
        model.addAttribute("waiting", report.waiting(reader));
        model.addAttribute("rules", duties.rules(reader));
        model.addAttribute("warnings", duties.models(reader));
        return PAGE;
    }

    private static void fault(Model model, HttpServletResponse response, List<WaiverReport.Fault> faults) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("faults", faults);
    }
}
