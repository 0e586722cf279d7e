package vn.motcua.law;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;

/** The law register: every parameter with its article, for whoever doubts a figure; nothing personal is in it. */
@Controller
@RequestMapping("/law")
@PreAuthorize("isAuthenticated()")
class LawPages {

    private static final MediaType EXCEL =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final LawRegister register;
    private final LawExport export;
    private final Procedures procedures;

    LawPages(LawRegister register, LawExport export, Procedures procedures) {
        this.register = register;
        this.export = export;
        this.procedures = procedures;
    }

    @GetMapping
    String open(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String confidence,
            @RequestParam(defaultValue = "") String procedure,
            Model model,
            Locale reader) {
        model.addAttribute("q", q);
        model.addAttribute("confidence", confidence);
        model.addAttribute("procedure", procedure);
        model.addAttribute("confidences", List.of("verified", "default", "uncertain"));
        model.addAttribute("procedures", procedures.all());
        model.addAttribute(
                "names",
                procedures.all().stream().collect(Collectors.toMap(Procedure::key, each -> each.name(reader))));
        model.addAttribute("entries", chosen(q, confidence, procedure, reader));
        return "law/register";
    }

    /** The same lines as text for a spreadsheet. */
    @GetMapping("/export")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String confidence,
            @RequestParam(defaultValue = "") String procedure,
            Locale reader) {
        var text = new MediaType("text", "csv", StandardCharsets.UTF_8);
        return file("law-register.csv", text, LawExport.csv(chosen(q, confidence, procedure, reader)));
    }

    /** The same lines as a workbook. */
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> excel(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String confidence,
            @RequestParam(defaultValue = "") String procedure,
            Locale reader) {
        return file("law-register.xlsx", EXCEL, export.excel(chosen(q, confidence, procedure, reader), reader));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }

    private List<LawEntry> chosen(String q, String confidence, String procedure, Locale reader) {
        var plain = Names.plain(q);
        return register.entries(reader).stream()
                .filter(entry -> entry.mentions(plain))
                .filter(entry -> confidence.isEmpty() || entry.confidence().equals(confidence))
                .filter(entry -> procedure.isEmpty() || entry.procedures().contains(procedure))
                .toList();
    }
}
