package vn.motcua.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Cells;
import vn.motcua.dossier.PrintedForms;
import vn.motcua.dossier.Wording;
import vn.motcua.reporting.RegisterBook.Line;

/**
 * Writes the register out with all columns of form 07, as a workbook of values or as CSV. A text that a spreadsheet would
 * take for a formula is marked as text.
 */
@Component
class RegisterExport {

    private static final List<String> COLUMNS = List.of(
            "number",
            "code",
            "procedure",
            "name",
            "address",
            "phone",
            "agency",
            "received",
            "due",
            "returned",
            "method",
            "receiver",
            "state");
    private static final int[] WIDTHS = {10, 26, 34, 26, 40, 14, 28, 17, 17, 17, 26, 26, 18};
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final String TITLE = "reporting.register.title";
    private static final int HEAD = 3;

    private final RegisterBook book;
    private final PrintedForms forms;
    private final Wording wording;
    private final MessageSource messages;
    private final Clock clock;

    RegisterExport(RegisterBook book, PrintedForms forms, Wording wording, MessageSource messages, Clock clock) {
        this.book = book;
        this.forms = forms;
        this.wording = wording;
        this.messages = messages;
        this.clock = clock;
    }

    /** An Excel workbook, written as it is read. */
    void excel(RegisterForm form, String place, OutputStream out) throws IOException {
        var row = new int[] {HEAD};
        try (var workbook = new Workbook(out, "Mot Cua", "1.0")) {
            var sheet = workbook.newWorksheet(say(TITLE));
            head(sheet);
            book.whole(form, place, lines -> {
                lines.forEach(line -> write(sheet, row[0]++, line));
                flush(sheet);
            });
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, say(TITLE));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, forms.label(forms.of("reporting/print/register", LocalDate.now(clock))));
        for (var column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEAD - 1, column, say("reporting.column." + COLUMNS.get(column)));
            sheet.style(HEAD - 1, column).bold().wrapText(true).set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, HEAD);
    }

    private void write(Worksheet sheet, int row, Line line) {
        var texts = texts(line);
        for (var column = 0; column < texts.size(); column++) sheet.value(row, column, texts.get(column));
        var entry = line.entry();
        if (entry != null) sheet.value(row, 0, entry.number());
        moment(sheet, row, COLUMNS.indexOf("received"), line.receivedAt());
        moment(sheet, row, COLUMNS.indexOf("due"), line.dueAt());
        moment(sheet, row, COLUMNS.indexOf("returned"), line.returnedAt());
    }

    private void moment(Worksheet sheet, int row, int column, @Nullable Instant at) {
        if (at == null) return;
        sheet.value(row, column, LocalDateTime.ofInstant(at, clock.getZone()));
        sheet.style(row, column).format(MOMENT).set();
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** CSV in UTF-8, as Excel opens it. */
    void csv(RegisterForm form, String place, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS.stream().map(column -> say("reporting.column." + column)));
        book.whole(form, place, lines -> lines.forEach(line -> print(printer, line)));
        printer.flush();
    }

    private void print(CSVPrinter printer, Line line) {
        try {
            printer.printRecord(texts(line).stream().map(Cells::harmless));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> texts(Line line) {
        var entry = line.entry();
        return Arrays.asList(
                entry == null ? "" : Integer.toString(entry.number()),
                line.code().value(),
                line.procedure(),
                line.name(),
                line.address(),
                line.phone(),
                line.agency(),
                said(line.receivedAt()),
                said(line.dueAt()),
                said(line.returnedAt()),
                line.resultMethod(),
                line.returnedTo() == null ? "" : line.returnedTo(),
                say("house.state." + line.state()));
    }

    private String said(@Nullable Instant at) {
        if (at == null) return "";
        var moment = LocalDateTime.ofInstant(at, clock.getZone());
        return wording.day(moment.toLocalDate()) + " "
                + moment.toLocalTime().withSecond(0).withNano(0);
    }

    private String say(String key) {
        return messages.getMessage(key, null, Wording.VIETNAMESE);
    }
}
