package vn.motcua.finance;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.List;
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
import vn.motcua.access.TakesCode;
import vn.motcua.finance.PaymentsApi.Why;

/** Batches for programs: makes them, hands out their files, and takes in what the bank answers. */
@RestController
@RequestMapping("/api/payments")
@PreAuthorize("hasAnyRole('finance.accountant', 'finance.chief')")
@Tag(name = "Payments")
class BatchesApi {

    private final Batches batches;
    private final BankAnswers answers;

    BatchesApi(Batches batches, BankAnswers answers) {
        this.batches = batches;
        this.answers = answers;
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
    @TakesCode
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
        return answers.take(file.getOriginalFilename(), file.getBytes());
    }

    @PostMapping(
            path = "/bank-answers",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    @Operation(summary = "The same, with the file as body")
    BankAnswers.Taken take(HttpServletRequest request) throws IOException {
        return answers.take("answer.xml", request.getInputStream().readNBytes(BankXml.MOST_BYTES + 1));
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

    /** A new batch, if an order was left for one, and those that went back. */
    record NewBatch(@Nullable Batch batch, List<OrderView> recalled) {}

    /** A batch, its orders and its bookings. */
    record BatchView(Batch batch, List<OrderView> orders, List<Journal.Sum> booked) {}
}
