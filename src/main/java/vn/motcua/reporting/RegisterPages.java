package vn.motcua.reporting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.FormRefused;

/** The register of dossiers on a page: asked by days, procedure, unit and state, and taken away whole. */
@Controller
@RequestMapping("/dossier-register")
@PreAuthorize(RegisterPages.READERS)
class RegisterPages {

    static final String READERS =
            "hasAnyRole('reception.clerk', 'benefits.head', 'director.signatory', 'archive.archivist', 'inspection.inspector')";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PAGE = "reporting/register";
    private static final String PLACE = "/dossier-register";

    private final RegisterBook book;
    private final RegisterReading reading;
    private final RegisterExport export;
    private final Procedures procedures;
    private final MessageSource messages;

    RegisterPages(
            RegisterBook book,
            RegisterReading reading,
            RegisterExport export,
            Procedures procedures,
            MessageSource messages) {
        this.book = book;
        this.reading = reading;
        this.export = export;
        this.procedures = procedures;
        this.messages = messages;
    }

    @GetMapping
    String open(RegisterForm form, Model model, HttpServletResponse response, Locale reader) {
        choices(form, model, reader);
        try {
            var page = book.page(form, PLACE, reader);
            var question = reading.question(form);
            model.addAttribute("from", question.from());
            model.addAttribute("until", question.until());
            model.addAttribute("lines", page.lines());
            model.addAttribute(
                    "next",
                    page.next() == null
                            ? null
                            : address(form, "").queryParam("after", page.next()).toUriString());
            model.addAttribute(
                    "first",
                    RegisterForm.text(form.after()).isEmpty()
                            ? null
                            : address(form, "").toUriString());
        } catch (FormRefused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("from", RegisterForm.text(form.from()));
            model.addAttribute("until", RegisterForm.text(form.until()));
            model.addAttribute("faults", faults(refused, reader));
        }
        return PAGE;
    }

    @GetMapping("/export.xlsx")
    void excel(RegisterForm form, HttpServletResponse response) throws IOException {
        reading.question(form);
        attach(response, EXCEL, "so-theo-doi-ho-so.xlsx");
        export.excel(form, PLACE + ".xlsx", response.getOutputStream());
    }

    @GetMapping("/export.csv")
    void csv(RegisterForm form, HttpServletResponse response) throws IOException {
        reading.question(form);
        attach(response, "text/csv; charset=UTF-8", "so-theo-doi-ho-so.csv");
        export.csv(form, PLACE + ".csv", response.getOutputStream());
    }

    static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }

    private void choices(RegisterForm form, Model model, Locale reader) {
        model.addAttribute("form", form);
        model.addAttribute("units", reading.units());
        model.addAttribute("states", DossierState.values());
        model.addAttribute(
                "procedures",
                procedures.all().stream()
                        .map(each -> new Choice(each.key(), each.name(reader)))
                        .toList());
        model.addAttribute("excel", address(form, "/export.xlsx").toUriString());
        model.addAttribute("csv", address(form, "/export.csv").toUriString());
    }

    private static UriComponentsBuilder address(RegisterForm form, String ending) {
        return UriComponentsBuilder.fromPath(PLACE + ending)
                .queryParam("from", RegisterForm.text(form.from()))
                .queryParam("until", RegisterForm.text(form.until()))
                .queryParam("procedure", RegisterForm.text(form.procedure()))
                .queryParam("unit", RegisterForm.text(form.unit()))
                .queryParam("state", RegisterForm.text(form.state()))
                .encode();
    }

    private List<Told> faults(FormRefused refused, Locale reader) {
        return refused.faults().stream()
                .map(fault -> new Told(
                        fault.field(),
                        messages.getMessage(
                                fault.messageKey(), fault.arguments().toArray(), reader)))
                .toList();
    }

    /** Something to choose. */
    record Choice(String value, String label) {}

    /** A fault in the reader's words. */
    record Told(String field, String message) {}
}
