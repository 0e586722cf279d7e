package vn.motcua.finance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;

/** Lists paid line by line, for programs. */
@RestController
@RequestMapping("/api/payments/lists/{code}")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
@Tag(name = "Payments")
class ListsApi {

    private final ListBook lists;
    private final PayeeCorrections corrections;

    ListsApi(ListBook lists, PayeeCorrections corrections) {
        this.lists = lists;
        this.corrections = corrections;
    }

    @GetMapping
    @Operation(summary = "How a list is paid: sums, and the last attempt of each line")
    ListView list(@PathVariable DossierCode code) {
        var lines = lists.lines(code);
        return new ListView(
                code.value(),
                lines.dong(),
                lines.sums(),
                lines.all().stream().map(OrderView::of).toList());
    }

    @PutMapping("/lines/{line}/payee")
    @PreAuthorize("hasRole('finance.accountant')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Says where the money of a line that came back goes next")
    void correct(@PathVariable DossierCode code, @PathVariable int line, @Valid @RequestBody PayeeForm form) {
        corrections.correct(code, line, form.payee());
    }

    /** A list, its sums and its lines. */
    record ListView(String dossier, long total, List<ListBook.Sum> sums, List<OrderView> lines) {}
}
