package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.PrintedForm.Signed;

/** The papers the house prints, in all their versions (Circular 03/2025/TT-VPCP, appendix I, and the agency's own). */
@Component
public class PrintedForms {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<PrintedForm> forms;
    private final Wording wording;

    PrintedForms(@Value("${motcua.forms:classpath:processes/rules/figures/forms.csv}") Resource table, Wording wording)
            throws IOException {
        this.wording = wording;
        try (var lines = FORMAT.parse(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            forms = lines.stream().map(PrintedForms::form).toList();
        }
    }

    /** The version by which a paper such as {@code reception/print/receipt} is printed on a day. */
    public PrintedForm of(String paper, LocalDate day) {
        return forms.stream()
                .filter(form -> form.paper().equals(paper) && form.isUsedOn(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No form of " + paper + " on " + day));
    }

    /** What a version is called on the paper itself and wherever it is shown: number, circular and edition. */
    public String label(PrintedForm form) {
        return form.isPrescribed()
                ? wording.form(form.number(), form.source(), form.version())
                : wording.ownForm(form.version());
    }

    /** Every version, as the table has them. */
    public List<PrintedForm> all() {
        return forms;
    }

    private static PrintedForm form(CSVRecord line) {
        if (!line.isConsistent()) throw new IllegalStateException("Not a form: " + line);
        var until = line.get("until");
        return new PrintedForm(
                line.get("paper"),
                line.get("number"),
                line.get("source"),
                Integer.parseInt(line.get("version")),
                line.get("template"),
                LocalDate.parse(line.get("from")),
                until.isEmpty() ? null : LocalDate.parse(until),
                line.get("confidence"),
                signed(line));
    }

    private static Signed signed(CSVRecord line) {
        var by = line.isMapped("signed") ? line.get("signed") : "";
        return Signed.valueOf("BY_" + (by.isEmpty() ? "NOBODY" : by.toUpperCase(Locale.ROOT)));
    }
}
