package vn.motcua.finance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.access.TakesCode;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.finance.Queues.Page;

/** Payments for programs: orders, what can be done with one, and the journal. */
@RestController
@RequestMapping("/api/payments")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
@Tag(name = "Payments")
class PaymentsApi {

    private static final int JOURNAL_PAGE = 200;

    private final Disbursements disbursements;
    private final Queues queues;
    private final Journal journal;

    PaymentsApi(Disbursements disbursements, Queues queues, Journal journal) {
        this.disbursements = disbursements;
        this.queues = queues;
        this.journal = journal;
    }

    @GetMapping("/orders")
    @Operation(summary = "Payment orders, newest first; of one state, or of all")
    List<OrderView> orders(
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "100") int size) {
        var states = state == null ? EnumSet.allOf(State.class) : EnumSet.of(state);
        return queues.in(states, new Page(page, size)).stream()
                .map(OrderView::of)
                .toList();
    }

    @GetMapping("/orders/{id}")
    @Operation(summary = "One payment order")
    OrderView order(@PathVariable String id) {
        return OrderView.of(disbursements.get(key(id)));
    }

    @PostMapping("/orders/{id}/cash-payment")
    @TakesCode
    @PreAuthorize("hasRole('finance.accountant')")
    @Operation(summary = "Confirms that cash was handed to the person whose ID card was shown")
    OrderView handOver(@PathVariable String id, @Valid @RequestBody Receiver receiver) {
        return OrderView.of(disbursements.handOver(key(id), receiver.receiverIdNumber()));
    }

    @PostMapping("/orders/{id}/recall")
    @Operation(summary = "Voids a released order that hasn't left, so that its payee can be changed")
    OrderView recall(@PathVariable String id, @Valid @RequestBody Why why) {
        return OrderView.of(disbursements.recall(key(id), why.reason().strip()));
    }

    @PostMapping("/orders/{id}/inquiry")
    @Operation(summary = "Notes that the bank was asked about an order it hasn't answered")
    OrderView inquire(@PathVariable String id) {
        return OrderView.of(disbursements.inquire(key(id)));
    }

    @GetMapping("/journal")
    @Operation(summary = "Journal entries, newest first, and what stands on each account")
    JournalView journal(@RequestParam(defaultValue = "9223372036854775807") long before) {
        var reach = Reach.ofPerson();
        return new JournalView(journal.balances(reach), journal.entries(reach, before, JOURNAL_PAGE));
    }

    private static OrderKey key(String id) {
        if (!OrderKey.fits(id)) throw new UnknownPayment(id);
        return new OrderKey(id);
    }

    /** Whose ID card was shown. */
    record Receiver(@NotBlank String receiverIdNumber) {}

    /** Why. */
    record Why(@NotBlank @Size(max = 1000) String reason) {}

    /** Balances (debits less credits) and entries. */
    record JournalView(Map<LedgerAccount, Long> balances, List<Journal.Entry> entries) {}
}
