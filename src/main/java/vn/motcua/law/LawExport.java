package vn.motcua.law;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the law register out: as a workbook in which numbers are numbers and days are days, or as CSV. */
@Component
class LawExport {

    private static final List<String> COLUMNS = Stream.of(LawEntry.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader(COLUMNS.toArray(String[]::new))
            .get();
    private static final int[] WIDTHS = {28, 60, 18, 14, 12, 12, 44, 44, 14, 44};
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String NUMBER = "#,##0.######";
    private static final String DAY = "dd/mm/yyyy";

    private final MessageSource messages;

    LawExport(MessageSource messages) {
        this.messages = messages;
    }

    /** CSV in UTF-8, as Excel opens it; the columns have the names of the API. */
    static byte[] csv(List<LawEntry> entries) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var lines = FORMAT.print(text)) {
            for (var entry : entries) lines.printRecord(cells(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** An Excel workbook with its heads in a reader's language. */
    byte[] excel(List<LawEntry> entries, Locale reader) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Mot Cua", "1.0")) {
            var sheet = workbook.newWorksheet(say("law.title", reader));
            head(sheet, reader);
            for (var row = 0; row < entries.size(); row++) write(sheet, row + 1, cells(entries.get(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void head(Worksheet sheet, Locale reader) {
        for (var column = 0; column < WIDTHS.length; column++) {
            sheet.value(0, column, say("law.file." + COLUMNS.get(column), reader));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, 1);
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (var column = 0; column < cells.size(); column++) write(sheet, row, column, cells.get(column));
    }

    private static void write(Worksheet sheet, int row, int column, String text) {
        if (LawEntry.isNumber(text)) {
            sheet.value(row, column, new BigDecimal(text));
            sheet.style(row, column).format(NUMBER).set();
        } else if (LawEntry.isDay(text)) {
            sheet.value(row, column, LocalDate.parse(text));
            sheet.style(row, column).format(DAY).set();
        } else if (!text.isEmpty()) sheet.value(row, column, text);
    }

    private static List<String> cells(LawEntry entry) {
        return List.of(
                entry.parameter(),
                entry.name(),
                entry.value(),
                entry.unit(),
                entry.from(),
                entry.to(),
                entry.article(),
                entry.source(),
                entry.confidence(),
                String.join(" ", entry.procedures()));
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
