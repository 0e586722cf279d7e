package vn.motcua.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.AccountRefused;
import vn.motcua.access.Acting;
import vn.motcua.oversight.Review.Decided;
import vn.motcua.oversight.Review.Sheet;

/** The review of rights: the sheets of a quarter, and one sheet to be gone through right by right. */
@Controller
@RequestMapping("/rights")
@PreAuthorize("hasAnyRole('contributions.head', 'benefits.head', 'healthinsurance.head', 'director.signatory', "
        + "'finance.chief', 'inspection.inspector', 'access.administrator')")
class ReviewPages {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int MOST_RIGHTS = 2_000;

    private final Reviews reviews;
    private final Confirmations confirmations;
    private final ReviewDrawing drawing;
    private final ReviewExport export;

    ReviewPages(Reviews reviews, Confirmations confirmations, ReviewDrawing drawing, ReviewExport export) {
        this.reviews = reviews;
        this.confirmations = confirmations;
        this.drawing = drawing;
        this.export = export;
    }

    /** A unit may have more rights than forms usually have lines. */
    @InitBinder
    void admitMany(WebDataBinder form) {
        form.setAutoGrowCollectionLimit(MOST_RIGHTS);
    }

    @GetMapping
    String all(Model model) {
        model.addAllAttributes(drawing.all(Acting.person()));
        return "oversight/reviews";
    }

    @GetMapping("/{review}")
    String open(@PathVariable("review") long id, Model model) {
        return show(reviews.get(id), Map.of(), model);
    }

    /** Keeps what is marked so far; nothing ends yet. */
    @PostMapping("/{review}")
    String save(
            @PathVariable("review") long id,
            @ModelAttribute ReviewForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return tried(id, form, model, response, () -> {
            confirmations.save(id, form.decided());
            redirect.addFlashAttribute("notice", "review.saved");
            return "redirect:/rights/" + id;
        });
    }

    @PostMapping("/{review}/confirmation")
    String confirm(
            @PathVariable("review") long id,
            @ModelAttribute ReviewForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        return tried(id, form, model, response, () -> {
            confirmations.confirm(id, form.decided());
            redirect.addFlashAttribute("notice", "review.confirmed");
            return "redirect:/rights";
        });
    }

    @GetMapping("/{review}/export.xlsx")
    ResponseEntity<byte[]> export(@PathVariable("review") long id) {
        var sheet = reviews.get(id);
        var name = "ra-soat-quyen-" + sheet.review().quarter() + "-" + id + ".xlsx";
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(export.workbook(sheet));
    }

    private String tried(long id, ReviewForm form, Model model, HttpServletResponse response, Act act) {
        try {
            return act.done();
        } catch (ReviewRefused refused) {
            model.addAttribute("refused", refused.messageKey());
            model.addAttribute("faulty", refused.rights());
        } catch (AccountRefused refused) {
            model.addAttribute("refused", refused.messageKey());
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return show(reviews.get(id), typed(form), model);
    }

    private static Map<Long, Decided> typed(ReviewForm form) {
        return form.decided().stream().collect(Collectors.toMap(Decided::right, each -> each, (one, same) -> one));
    }

    private String show(Sheet sheet, Map<Long, Decided> typed, Model model) {
        model.addAllAttributes(drawing.sheet(sheet, typed, Acting.person()));
        if (!model.containsAttribute("faulty")) model.addAttribute("faulty", List.of());
        return "oversight/review";
    }

    /** Something that may be refused. */
    private interface Act {

        String done();
    }
}
