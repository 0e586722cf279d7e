package vn.motcua.finance;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.finance.Queues.Page;
import vn.motcua.finance.Queues.Size;

/** The payments page: what waits for whom, the batches, the bank's answers, and what stands on the accounts. */
@Controller
@RequestMapping("/payments")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
class PaymentPages {

    private static final String PAGE = "finance/payments";
    private static final int ROWS = 50;
    private static final int RECENT = 8;

    private final Queues queues;
    private final Batches batches;
    private final BankAnswers answers;
    private final AnswerBook taken;
    private final Journal journal;
    private final PaymentLists lists;
    private final MessageSourceAccessor words;

    PaymentPages(
            Queues queues,
            Batches batches,
            BankAnswers answers,
            AnswerBook taken,
            Journal journal,
            PaymentLists lists,
            MessageSource messages) {
        this.queues = queues;
        this.batches = batches;
        this.answers = answers;
        this.taken = taken;
        this.journal = journal;
        this.lists = lists;
        this.words = new MessageSourceAccessor(messages);
    }

    @GetMapping
    String open(
            @RequestParam(required = false) @Nullable Queue queue,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        return show(queue == null ? Queue.TRANSFER : queue, new Page(page, ROWS), model);
    }

    /** Makes a batch of all released transfers. */
    @PostMapping("/batches")
    @PreAuthorize("hasRole('finance.accountant')")
    String make(RedirectAttributes redirect) {
        var made = batches.make();
        var recalled = made.recalled().size();
        var batch = made.batch();
        redirect.addFlashAttribute("notice", recalled == 0 ? "finance.made" : "finance.made.recalled");
        redirect.addFlashAttribute("noticeArguments", List.of(batch == null ? 0 : batch.orders(), recalled));
        if (recalled > 0) redirect.addFlashAttribute("noticeKind", "amber");
        return batch == null ? "redirect:/payments?queue=RETURNED" : "redirect:/payments/batches/" + batch.id();
    }

    /** Takes in a file of the bank; a refused one is shown with its faults. */
    @PostMapping("/bank-answers")
    ModelAndView take(@RequestParam MultipartFile file, Model model, RedirectAttributes redirect) throws IOException {
        try {
            var counts = answers.take(file.getOriginalFilename(), file.getBytes());
            redirect.addFlashAttribute("notice", "finance.taken");
            redirect.addFlashAttribute(
                    "noticeArguments", List.of(counts.settled(), counts.returned(), counts.pending()));
            return new ModelAndView(counts.returned() > 0 ? "redirect:/payments?queue=RETURNED" : "redirect:/payments");
        } catch (BankFileRefused refused) {
            model.addAttribute("refused", refused.faults());
            var page = show(Queue.AT_BANK, new Page(0, ROWS), model);
            return new ModelAndView(page, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    /** The list of cash to hand out, for printing. */
    @GetMapping("/cash-list")
    ResponseEntity<byte[]> cashList() {
        return pdf("danh-sach-chi-tien-mat.pdf", lists.cash());
    }

    /** The same with the agency's seal, as it goes to the cash desk. */
    @PostMapping("/cash-list")
    @PreAuthorize("hasRole('finance.accountant')")
    ResponseEntity<byte[]> sealedCashList() {
        return pdf("danh-sach-chi-tien-mat.pdf", lists.sealedCash());
    }

    static ResponseEntity<byte[]> pdf(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"")
                .body(content);
    }

    private String show(Queue queue, Page page, Model model) {
        var entries = queues.entries(queue, page);
        model.addAttribute("queue", queue);
        var sizes = queues.sizes();
        model.addAttribute("waiting", sizes.get(Queue.TRANSFER));
        model.addAttribute("tabs", tabs(queue, sizes));
        model.addAttribute("entries", entries);
        model.addAttribute("previous", page.number() == 0 ? null : address(queue, page.number() - 1));
        model.addAttribute("next", entries.size() < page.size() ? null : address(queue, page.number() + 1));
        model.addAttribute("batches", batches.newest(RECENT));
        model.addAttribute("answers", taken.newest(Reach.ofPerson(), RECENT));
        model.addAttribute("balances", journal.balances(Reach.ofPerson()));
        return PAGE;
    }

    private List<Tab> tabs(Queue shown, Map<Queue, Size> sizes) {
        return sizes.entrySet().stream()
                .map(entry -> new Tab(
                        "/payments?queue=" + entry.getKey(),
                        words.getMessage("finance.queue." + entry.getKey()),
                        entry.getValue().orders(),
                        entry.getKey() == shown))
                .toList();
    }

    private static String address(Queue queue, int page) {
        return "/payments?queue=" + queue + "&page=" + page;
    }

    /** A tab of a list. */
    record Tab(String href, String label, long count, boolean current) {}
}
