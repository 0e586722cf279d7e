package vn.motcua.benefits;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import vn.motcua.benefits.ListTable.Row;
import vn.motcua.dossier.ListRefused;

/** Reads a list from CSV: UTF-8, commas or semicolons, quoted by RFC 4180, the headings first. */
final class CsvReading {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvReading() {}

    static ListTable table(byte[] content) {
        var text = text(content);
        var head = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(head.contains(";") ? ';' : ',')
                .setIgnoreEmptyLines(false)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            return table(records.getRecords());
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new ListRefused("lists.file.notCsv");
        }
    }

    private static ListTable table(List<CSVRecord> records) {
        if (records.isEmpty()) throw new ListRefused("lists.file.empty");
        var headings = List.of(records.get(0).values());
        var rows = new ArrayList<Row>();
        for (var line : records.subList(1, records.size())) {
            var row = new Row((int) line.getRecordNumber(), List.of(line.values()));
            if (line.size() != headings.size() && !row.isBlank())
                throw new ListRefused("lists.file.cells", row.number(), line.size(), headings.size());
            rows.add(row);
        }
        return new ListTable(headings, rows, false);
    }

    private static String text(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new ListRefused("lists.file.encoding");
        }
    }
}
