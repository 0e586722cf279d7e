package vn.motcua.finance;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Acting;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierCode;
import vn.motcua.finance.Batches.View;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.journey.Desk;
import vn.motcua.journey.Desk.Waiting;

/** One batch: its steps, its orders with what the bank answered, what has to be done, and its bookings. */
@Controller
@RequestMapping("/payments/batches/{id}")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
class BatchPages {

    private static final String PAGE = "finance/batch";
    private static final int TASKS = 200;
    private static final int ROWS = 200;
    private static final Comparator<PaymentOrder> URGENT_FIRST =
            Comparator.comparing(order -> order.state() == State.RETURNED ? 0 : order.state() == State.UNKNOWN ? 1 : 2);

    private final Batches batches;
    private final BatchLists lists;
    private final BatchSteps steps;
    private final Desk desk;

    BatchPages(Batches batches, BatchLists lists, BatchSteps steps, Desk desk) {
        this.batches = batches;
        this.lists = lists;
        this.steps = steps;
        this.desk = desk;
    }

    @GetMapping
    String open(
            @PathVariable long id,
            @RequestParam(defaultValue = "ALL") Show show,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var view = batches.view(id);
        var orders =
                view.orders().stream().filter(show::shows).sorted(URGENT_FIRST).toList();
        var summary = Summary.of(view.orders());
        model.addAttribute("batch", view.batch());
        model.addAttribute("all", view.orders());
        model.addAttribute("returnedLists", returnedLists(view.orders()));
        lay(orders, id, show, Math.max(0, page), model);
        model.addAttribute(
                "shown", orders.stream().mapToLong(PaymentOrder::amount).sum());
        model.addAttribute("summary", summary);
        model.addAttribute("steps", steps.of(view.batch(), summary));
        model.addAttribute("tabs", steps.tabs(view, show));
        model.addAttribute("booked", view.booked());
        model.addAttribute("corrections", corrections(view.orders()));
        lay(view, model);
        return PAGE;
    }

    /** Signs the batch's list as it was shown. */
    @PostMapping("/signature")
    @PreAuthorize("hasRole('finance.chief')")
    String sign(@PathVariable long id, @RequestParam(defaultValue = "") String shown, RedirectAttributes redirect) {
        lists.sign(batches.view(id), shown);
        redirect.addFlashAttribute("notice", "finance.list.signed");
        return "redirect:/payments/batches/" + id;
    }

    /** Lets the file go out; the first time marks the orders as sent. */
    @PostMapping("/send")
    @PreAuthorize("hasRole('finance.accountant')")
    String send(@PathVariable long id, RedirectAttributes redirect) {
        batches.send(id);
        redirect.addFlashAttribute("notice", "finance.sent");
        return "redirect:/payments/batches/" + id;
    }

    /** The file for the bank, once it was let go. */
    @GetMapping("/file")
    @PreAuthorize("hasRole('finance.accountant')")
    ResponseEntity<Resource> file(@PathVariable long id) {
        return BatchesApi.download(batches.file(id));
    }

    /** Gives up a batch that nobody took. */
    @PostMapping("/discard")
    @PreAuthorize("hasRole('finance.accountant')")
    String discard(@PathVariable long id, @RequestParam String reason, RedirectAttributes redirect) {
        batches.discard(id, reason.strip());
        redirect.addFlashAttribute("notice", "finance.discarded");
        return "redirect:/payments";
    }

    /** The batch's list, for printing; once it is signed, the signed one. */
    @GetMapping("/list")
    ResponseEntity<byte[]> print(@PathVariable long id) {
        return PaymentPages.pdf("danh-sach-chuyen-khoan.pdf", lists.of(batches.view(id)));
    }

    /** Whether the list is signed; else, to whoever may sign it, which list that would be. */
    private void lay(View view, Model model) {
        var signed = lists.signed(view.batch().id());
        model.addAttribute("signedList", signed.orElse(null));
        if (signed.isEmpty()
                && Acting.person().holds(Role.FINANCE_CHIEF)
                && !view.batch().isDiscarded()) model.addAttribute("listToSign", lists.shown(view));
    }

    private static void lay(List<PaymentOrder> orders, long id, Show show, int page, Model model) {
        var address = "/payments/batches/%d?show=%s&page=%d";
        model.addAttribute("count", orders.size());
        model.addAttribute(
                "orders", orders.stream().skip((long) page * ROWS).limit(ROWS).toList());
        model.addAttribute("previous", page == 0 ? null : address.formatted(id, show, page - 1));
        model.addAttribute("next", (page + 1) * ROWS >= orders.size() ? null : address.formatted(id, show, page + 1));
    }

    /** How many lines of each list came back, by the list's page. */
    private static Map<String, Long> returnedLists(List<PaymentOrder> orders) {
        return orders.stream()
                .filter(order -> order.line() > 0 && order.state() == State.RETURNED)
                .collect(Collectors.groupingBy(BatchPages::list, TreeMap::new, Collectors.counting()));
    }

    private static String list(PaymentOrder order) {
        return order.isOfPayroll()
                ? "/payments/payrolls/%d?show=RETURNED".formatted(order.payroll())
                : "/payments/lists/%s?show=RETURNED".formatted(order.dossier());
    }

    /** The tasks in which an accountant corrects the payees of returned orders, by dossier. */
    private Map<DossierCode, String> corrections(List<PaymentOrder> orders) {
        if (orders.stream().noneMatch(order -> order.state() == State.RETURNED)) return Map.of();
        return desk.waiting("correctPayee", TASKS).stream()
                .collect(Collectors.toMap(Waiting::dossier, Waiting::task, (one, other) -> one));
    }

    /** Which orders of a batch to show. */
    enum Show {
        ALL,
        SETTLED,
        RETURNED,
        OPEN;

        boolean shows(PaymentOrder order) {
            return switch (this) {
                case ALL -> true;
                case SETTLED -> order.state() == State.SETTLED;
                case RETURNED -> order.state() == State.RETURNED;
                case OPEN -> order.isAtBank();
            };
        }

        /** The name as messages have it. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the orders of a batch stand: how many are paid, returned, unanswered, of unknown fate; the dong unanswered. */
    record Summary(long settled, long returned, long unanswered, long unknown, long openDong) {

        static Summary of(List<PaymentOrder> orders) {
            return new Summary(
                    count(orders, Show.SETTLED),
                    count(orders, Show.RETURNED),
                    count(orders, Show.OPEN),
                    orders.stream()
                            .filter(order -> order.state() == State.UNKNOWN)
                            .count(),
                    orders.stream()
                            .filter(Show.OPEN::shows)
                            .mapToLong(PaymentOrder::amount)
                            .sum());
        }

        private static long count(List<PaymentOrder> orders, Show show) {
            return orders.stream().filter(show::shows).count();
        }
    }
}
