package vn.motcua.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
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

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(Stream.of(LawEntry.class.getRecordComponents())
                    .map(java.lang.reflect.RecordComponent::getName)
                    .toArray(String[]::new))
            .get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final LawRegister register;
    private final Procedures procedures;

    LawPages(LawRegister register, Procedures procedures) {
        this.register = register;
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

    /** The same lines as a file for a spreadsheet. */
    @GetMapping("/export")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String confidence,
            @RequestParam(defaultValue = "") String procedure,
            Locale reader) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header("Content-Disposition", "attachment; filename=\"law-register.csv\"")
                .body(file(chosen(q, confidence, procedure, reader)).getBytes(StandardCharsets.UTF_8));
    }

    private static String file(List<LawEntry> entries) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var lines = FORMAT.print(text)) {
            for (var entry : entries) lines.printRecord(cells(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Object[] cells(LawEntry entry) {
        return new Object[] {
            entry.parameter(),
            entry.name(),
            entry.value(),
            entry.unit(),
            entry.from(),
            entry.to(),
            entry.article(),
            entry.source(),
            entry.confidence(),
            String.join(" ", entry.procedures())
        };
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
