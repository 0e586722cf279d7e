package vn.motcua.finance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.finance.PaymentOrder.State;
import vn.motcua.finance.Queues.Page;

/** Payments for programs: orders, batches for the bank, the bank's answers, cash, and the journal. */
@RestController
@RequestMapping("/api/payments")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
@Tag(name = "Payments")
class PaymentsApi {

    private static final int JOURNAL_PAGE = 200;

    private final Disbursements disbursements;
    private final Queues queues;
    private final Batches batches;
    private final BankAnswers answers;
    private final Journal journal;

    PaymentsApi(Disbursements disbursements, Queues queues, Batches batches, BankAnswers answers, Journal journal) {
        this.disbursements = disbursements;
        this.queues = queues;
        this.batches = batches;
        this.answers = answers;
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

    @PostMapping("/batches")
    @PreAuthorize("hasRole('finance.accountant')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Puts every released transfer into one batch; those whose payee changed go back")
    NewBatch make() {
        var made = batches.make();
        return new NewBatch(
                made.batch(), made.recalled().stream().map(OrderView::of).toList());
    }

    @GetMapping("/batches/{id}")
    @Operation(summary = "A batch with its orders and what was booked of them")
    BatchView batch(@PathVariable long id) {
        var view = batches.view(id);
        return new BatchView(
                view.batch(), view.orders().stream().map(OrderView::of).toList(), view.booked());
    }

    @GetMapping("/batches/{id}/file")
    @PreAuthorize("hasRole('finance.accountant')")
    @Operation(summary = "The batch's pain.001 file; the first time marks its orders as sent")
    ResponseEntity<Resource> file(@PathVariable long id) {
        batches.send(id);
        return download(batches.file(id));
    }

    @PostMapping("/batches/{id}/discard")
    @PreAuthorize("hasRole('finance.accountant')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gives up a batch whose file was never handed out")
    void discard(@PathVariable long id, @Valid @RequestBody Why why) {
        batches.discard(id, why.reason().strip());
    }

    @PostMapping(path = "/bank-answers", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Takes in a bank's pain.002 or camt.054 file, whole or not at all")
    BankAnswers.Taken take(@RequestParam MultipartFile file) throws IOException {
        return answers.take(file.getBytes());
    }

    @PostMapping(
            path = "/bank-answers",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    @Operation(summary = "The same, with the file as body")
    BankAnswers.Taken take(HttpServletRequest request) throws IOException {
        return answers.take(request.getInputStream().readNBytes(BankXml.MOST_BYTES + 1));
    }

    @GetMapping("/journal")
    @Operation(summary = "Journal entries, newest first, and what stands on each account")
    JournalView journal(@RequestParam(defaultValue = "9223372036854775807") long before) {
        return new JournalView(journal.balances(), journal.entries(Reach.ofPerson(), before, JOURNAL_PAGE));
    }

    static ResponseEntity<Resource> download(Batches.BatchFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(new InputStreamResource(file.content()));
    }

    private static OrderKey key(String id) {
        if (!OrderKey.fits(id)) throw new UnknownPayment(id);
        return new OrderKey(id);
    }

    /** Whose ID card was shown. */
    record Receiver(@NotBlank String receiverIdNumber) {}

    /** Why. */
    record Why(@NotBlank @Size(max = 1000) String reason) {}

    /** A new batch, if an order was left for one, and those that went back. */
    record NewBatch(@Nullable Batch batch, List<OrderView> recalled) {}

    /** A batch, its orders and its bookings. */
    record BatchView(Batch batch, List<OrderView> orders, List<Journal.Sum> booked) {}

    /** Balances (debits less credits) and entries. */
    record JournalView(Map<LedgerAccount, Long> balances, List<Journal.Entry> entries) {}
}
