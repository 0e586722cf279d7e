package vn.motcua.reporting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The register of dossiers for programs. */
@RestController
@RequestMapping("/api/dossier-register")
@PreAuthorize(RegisterPages.READERS)
@Tag(name = "Register of dossiers")
class RegisterApi {

    private static final String PLACE = "api/dossier-register";

    private final RegisterBook book;
    private final RegisterReading reading;
    private final RegisterExport export;

    RegisterApi(RegisterBook book, RegisterReading reading, RegisterExport export) {
        this.book = book;
        this.reading = reading;
        this.export = export;
    }

    @GetMapping
    @Operation(summary = "A page of the register (form 07); read on with after = next")
    RegisterBook.Page read(@ParameterObject RegisterForm form, Locale reader) {
        return book.page(form, PLACE, reader);
    }

    @GetMapping("/export.xlsx")
    @Operation(summary = "The whole answer as an Excel workbook")
    void excel(@ParameterObject RegisterForm form, HttpServletResponse response) throws IOException {
        reading.question(form);
        RegisterPages.attach(response, RegisterPages.EXCEL, "dossier-register.xlsx");
        export.excel(form, PLACE + ".xlsx", response.getOutputStream());
    }

    @GetMapping("/export.csv")
    @Operation(summary = "The whole answer as CSV")
    void csv(@ParameterObject RegisterForm form, HttpServletResponse response) throws IOException {
        reading.question(form);
        RegisterPages.attach(response, "text/csv; charset=UTF-8", "dossier-register.csv");
        export.csv(form, PLACE + ".csv", response.getOutputStream());
    }
}
