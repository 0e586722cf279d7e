package vn.motcua.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
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

    private final Reviews reviews;
    private final ReviewExport export;
    private final Clock clock;

    ReviewPages(Reviews reviews, ReviewExport export, Clock clock) {
        this.reviews = reviews;
        this.export = export;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        var person = Acting.person();
        var today = LocalDate.now(clock);
        model.addAttribute(
                "rows",
                reviews.seenBy(person).stream()
                        .map(review -> new Row(
                                review,
                                review.isOverdueOn(today),
                                !review.isConfirmed() && Reviews.mayReview(person, review)))
                        .toList());
        model.addAttribute("signs", SignPages.isFor(person));
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
            reviews.save(id, form.decided());
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
            reviews.confirm(id, form.decided());
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
            model.addAttribute(
                    "faulty",
                    refused.lines().stream()
                            .map(at -> form.decided().get(at).right())
                            .toList());
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
        var person = Acting.person();
        var review = sheet.review();
        var account = person.actor().account();
        model.addAttribute("review", review);
        model.addAttribute("overdue", review.isOverdueOn(LocalDate.now(clock)));
        model.addAttribute("open", !review.isConfirmed() && Reviews.mayReview(person, review));
        model.addAttribute(
                "lines",
                sheet.lines().stream()
                        .map(line -> Marked.of(line, typed.get(line.right().id()), account))
                        .toList());
        if (!model.containsAttribute("faulty")) model.addAttribute("faulty", List.of());
        return "oversight/review";
    }

    /** Something that may be refused. */
    private interface Act {

        String done();
    }

    /** A review in the list: whether it is overdue, and whether the reader has to review it. */
    record Row(Review review, boolean overdue, boolean mine) {}

    /** A right in the sheet as it stands, or as it was typed before it was refused. */
    record Marked(Review.Line line, Review.@Nullable Verdict verdict, @Nullable String reason, boolean own) {

        static Marked of(Review.Line line, @Nullable Decided typed, String reader) {
            var own = Reviews.isOwn(line.right(), reader);
            return typed == null
                    ? new Marked(line, line.verdict(), line.reason(), own)
                    : new Marked(line, typed.verdict(), typed.reason(), own);
        }
    }
}
