package vn.motcua.reception;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.ListIntake.Fault;
import vn.motcua.dossier.ListIntake.Upload;
import vn.motcua.dossier.ListRefused;

/** Lists of many people for programs: uploaded first, then named in the dossier that takes them in. */
@RestController
@RequestMapping("/api/lists")
@PreAuthorize("hasRole('reception.clerk')")
@Tag(name = "Counter")
class ListApi {

    private final ListReading lists;
    private final MessageSource messages;

    ListApi(ListReading lists, MessageSource messages) {
        this.lists = lists;
        this.messages = messages;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Uploads the file of a list and says what can be read of it",
            description =
                    "An Excel workbook or CSV by the form at /lists/form.xlsx; the answer's file and name go into "
                            + "the member list of the dossier. A file that can't be taken at all is 422 with the reason.")
    Taken take(@RequestParam(defaultValue = "employer-list") String procedure, @RequestParam MultipartFile file)
            throws IOException {
        try (var content = file.getInputStream()) {
            var name = ListReading.name(file.getOriginalFilename());
            var parked = lists.park(new Upload(procedure, name, content.readNBytes(ListReading.MOST_BYTES + 1)));
            var preview = parked.preview();
            return new Taken(parked.list().file(), name, preview.lines(), preview.readable(), preview.faults());
        }
    }

    @ExceptionHandler
    ProblemDetail refuse(ListRefused refused, Locale reader) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_ENTITY, messages.getMessage(refused, reader));
    }

    /** A list that is kept until a dossier names it. */
    record Taken(String file, String name, int lines, int readable, List<Fault> faults) {}
}
