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
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;

/** The law register: every parameter with its article, for whoever doubts a figure; nothing personal is in it. */
@Controller
@RequestMapping("/law")
@PreAuthorize("isAuthenticated()")
class LawPages {

    private static final int ROWS = 60;
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
    String open(LawFilter filter, Model model, Locale reader) {
        var entries = chosen(filter, reader);
        var from = Math.min(filter.page() * ROWS, entries.size());
        var until = Math.min(from + ROWS, entries.size());
        model.addAttribute("filter", filter);
        model.addAttribute("confidences", List.of("verified", "default", "uncertain"));
        model.addAttribute("procedures", procedures.all());
        model.addAttribute(
                "names",
                procedures.all().stream().collect(Collectors.toMap(Procedure::key, each -> each.name(reader))));
        model.addAttribute("count", entries.size());
        model.addAttribute("entries", entries.subList(from, until));
        model.addAttribute("previous", from > 0 ? filter.at(filter.page() - 1) : null);
        model.addAttribute("next", until < entries.size() ? filter.at(filter.page() + 1) : null);
        return "law/register";
    }

    /** The same lines as text for a spreadsheet. */
    @GetMapping("/export")
    ResponseEntity<byte[]> csv(LawFilter filter, Locale reader) {
        var text = new MediaType("text", "csv", StandardCharsets.UTF_8);
        return file("law-register.csv", text, LawExport.csv(chosen(filter, reader)));
    }

    /** The same lines as a workbook. */
    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> excel(LawFilter filter, Locale reader) {
        return file("law-register.xlsx", EXCEL, export.excel(chosen(filter, reader), reader));
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .body(content);
    }

    private List<LawEntry> chosen(LawFilter filter, Locale reader) {
        return register.entries(reader).stream().filter(filter.lines()).toList();
    }
}
