package vn.motcua.finance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.access.TakesCode;
import vn.motcua.finance.PayrollReading.Change;
import vn.motcua.finance.Queues.Page;
import vn.motcua.finance.Recoverables.Recoverable;

/** The monthly payment for programs. */
@RestController
@RequestMapping("/api/payments")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
@Tag(name = "Payments")
class PayrollsApi {

    private static final int LISTS = 100;

    private final Payrolls payrolls;
    private final PayrollReturns returns;
    private final PayrollReading reading;
    private final Recoverables recoverables;

    PayrollsApi(Payrolls payrolls, PayrollReturns returns, PayrollReading reading, Recoverables recoverables) {
        this.payrolls = payrolls;
        this.returns = returns;
        this.reading = reading;
        this.recoverables = recoverables;
    }

    @GetMapping("/payrolls")
    @Operation(summary = "The newest monthly lists")
    List<Payroll> lists() {
        return payrolls.newest(LISTS);
    }

    @PostMapping("/payrolls")
    @PreAuthorize("hasRole('finance.accountant')")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Draws up the list of a unit and month")
    PayrollView draw(@Valid @RequestBody PayrollForm form) {
        return list(payrolls.draw(Objects.requireNonNull(form.unit()), Objects.requireNonNull(form.month())));
    }

    @GetMapping("/payrolls/{id}")
    @Operation(summary = "A monthly list: its lines, what has changed against the one before, and its orders")
    PayrollView list(@PathVariable long id) {
        var view = reading.view(id);
        return new PayrollView(
                view.payroll(),
                view.difference(),
                view.lines(),
                view.held(),
                view.changes(),
                view.orders().stream().map(OrderView::of).toList());
    }

    @PostMapping("/payrolls/{id}/redraw")
    @PreAuthorize("hasRole('finance.accountant')")
    @Operation(summary = "Draws an unapproved list up anew")
    PayrollView redraw(@PathVariable long id) {
        payrolls.redraw(id);
        return list(id);
    }

    @PostMapping("/payrolls/{id}/approval")
    @TakesCode
    @PreAuthorize("hasRole('finance.chief')")
    @Operation(summary = "Approves a list and releases its orders; whoever drew it up can't")
    Released approve(@PathVariable long id) {
        return new Released(payrolls.approve(id));
    }

    @PostMapping("/payrolls/{id}/release")
    @TakesCode
    @PreAuthorize("hasRole('finance.chief')")
    @Operation(
            summary =
                    "Releases what was drawn again after money came back; nothing to whoever is dead by the register now")
    Payrolls.Released release(@PathVariable long id) {
        return payrolls.release(id);
    }

    @PutMapping("/payrolls/{id}/orders/{order}/payee")
    @PreAuthorize("hasRole('finance.accountant')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says where money that came back goes next, now and every month")
    void correct(@PathVariable long id, @PathVariable String order, @Valid @RequestBody PayeeForm form) {
        if (!OrderKey.fits(order)) throw new UnknownPayment(order);
        returns.correct(id, new OrderKey(order), form.payee());
    }

    @GetMapping(path = "/recipients", params = "!q")
    @Operation(summary = "Who receives what every month")
    List<Recipient> recipients(@RequestParam(defaultValue = "0") int page) {
        return reading.search("", new Page(page, LISTS));
    }

    @PostMapping("/recipients/search")
    @Operation(
            summary = "Who receives what every month, by name or number",
            description = "In the body, because names and numbers must not stand in addresses")
    List<Recipient> search(@Valid @RequestBody Typed search) {
        return reading.search(search.typed(), new Page(search.page(), LISTS));
    }

    @GetMapping("/recoverables")
    @Operation(summary = "What was paid for months after a death or during a suspension")
    List<RecoverableView> recoverables() {
        return recoverables.all().stream().map(RecoverableView::of).toList();
    }

    @PostMapping("/recoveries/{order}")
    @PreAuthorize("hasRole('finance.accountant')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Notes that money paid without right was recovered by an authority's decision")
    void recover(@PathVariable String order, @Valid @RequestBody RecoveryForm form) {
        if (!OrderKey.fits(order)) throw new UnknownPayment(order);
        recoverables.recover(
                new OrderKey(order),
                Objects.requireNonNull(form.decision()).strip(),
                Objects.requireNonNull(form.on()));
    }

    /** A list, the difference from the one before, its lines, whom it holds back, the changes, and its orders once it is approved. */
    record PayrollView(
            Payroll payroll,
            long difference,
            List<PayrollLine> lines,
            List<PayrollHold> held,
            List<Change> changes,
            List<OrderView> orders) {}

    /** An order for a month that wasn't due: on what ground, since which day, and by which dossier. */
    record RecoverableView(OrderView order, String ground, LocalDate since, String by) {

        static RecoverableView of(Recoverable each) {
            return new RecoverableView(OrderView.of(each.order()), each.ground(), each.since(), each.by());
        }
    }

    /** What is looked for, and which page of what is found. */
    record Typed(@NotBlank @Size(max = 200) String typed, int page) {}

    /** How many orders were released. */
    record Released(int orders) {}
}
