package vn.motcua.benefits;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.motcua.benefits.ListTable.Row;
import vn.motcua.dossier.ListRefused;

/** The file of a list, an Excel workbook or CSV, read by the columns of its form; what isn't such a file is refused whole. */
final class ListFile {

    static final int MOST_LINES = 5_000;
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final String ZIP = "PK";
    private static final String OLD_WORKBOOK = "\u00d0\u00cf\u0011\u00e0";

    private final ListForm form;

    ListFile(ListForm form) {
        this.form = form;
    }

    /** The lines of a file, by their numbers there: what each says, column by column. */
    Map<Integer, Map<String, String>> read(byte[] content) {
        if (content.length == 0) throw new ListRefused("lists.file.empty");
        if (content.length > MOST_BYTES) throw new ListRefused("lists.file.tooLarge", MOST_BYTES / 1024 / 1024);
        var table = table(content);
        var columns = columns(table.headings());
        var lines = new LinkedHashMap<Integer, Map<String, String>>();
        for (var row : table.rows()) if (!row.isBlank()) lines.put(row.number(), cells(row, columns));
        if (lines.isEmpty()) throw new ListRefused("lists.file.noLines");
        if (lines.size() > MOST_LINES) throw new ListRefused("lists.file.tooManyLines", lines.size(), MOST_LINES);
        return lines;
    }

    private ListTable table(byte[] content) {
        if (startsWith(content, OLD_WORKBOOK)) throw new ListRefused("lists.file.oldWorkbook");
        return startsWith(content, ZIP) ? new WorkbookReading(content, form).table() : CsvReading.table(content);
    }

    /** The form's column under each heading; null where nothing is read. */
    private List<String> columns(List<String> headings) {
        var columns = new ArrayList<String>();
        var unknown = new ArrayList<String>();
        for (var heading : headings) {
            var column = form.headed(heading);
            if (column.isEmpty() && !form.isIgnored(heading)) unknown.add(heading);
            columns.add(column.map(ListForm.Column::key).orElse(""));
        }
        if (!unknown.isEmpty()) throw new ListRefused("lists.file.unknownColumns", String.join(", ", unknown));
        refuseMissing(columns);
        refuseTwice(columns);
        return columns;
    }

    private void refuseMissing(List<String> columns) {
        var missing = form.columns().stream()
                .filter(column -> !column.isDispensable() && !columns.contains(column.key()))
                .map(ListForm.Column::vietnamese)
                .toList();
        if (!missing.isEmpty()) throw new ListRefused("lists.file.missingColumns", String.join(", ", missing));
    }

    private void refuseTwice(List<String> columns) {
        var seen = new HashSet<String>();
        for (var column : columns)
            if (!column.isEmpty() && !seen.add(column))
                throw new ListRefused("lists.file.columnTwice", form.heading(column));
    }

    private static Map<String, String> cells(Row row, List<String> columns) {
        var cells = new LinkedHashMap<String, String>();
        for (var at = 0; at < columns.size() && at < row.cells().size(); at++) {
            var text = row.cells().get(at).strip();
            if (!columns.get(at).isEmpty() && !text.isEmpty()) cells.put(columns.get(at), text);
        }
        return cells;
    }

    private static boolean startsWith(byte[] content, String mark) {
        for (var at = 0; at < mark.length(); at++)
            if (at >= content.length || (content[at] & 0xff) != mark.charAt(at)) return false;
        return true;
    }

    /** A heading without its line breaks, case and needless blanks. */
    static String plain(String heading) {
        return Normalizer.normalize(Objects.requireNonNullElse(heading, ""), Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
