package vn.motcua.benefits;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where the empty forms of lists are fetched. */
@Controller
@RequestMapping("/lists")
@PreAuthorize("isAuthenticated()")
class ListFormPages {

    private static final String USUAL = "employer-list";

    private final ListForms forms;
    private final ListTemplate template;

    ListFormPages(ListForms forms, ListTemplate template) {
        this.forms = forms;
        this.template = template;
    }

    @GetMapping("/form.xlsx")
    ResponseEntity<byte[]> workbook(@RequestParam(defaultValue = USUAL) String procedure) {
        return file(
                procedure + ".xlsx", MediaType.parseMediaType(ListReturn.WORKBOOK), template.workbook(form(procedure)));
    }

    @GetMapping("/form.csv")
    ResponseEntity<byte[]> csv(@RequestParam(defaultValue = USUAL) String procedure) {
        return file(
                procedure + ".csv",
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                template.csv(form(procedure)));
    }

    private ListForm form(String procedure) {
        return forms.find(procedure).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
