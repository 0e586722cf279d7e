package vn.motcua.benefits;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.ListRefused;

/** Reads a list from an Excel workbook: values only, of a formula the value that was kept; one with macros is refused. */
final class WorkbookReading {

    private static final long MOST_BYTES = 200L * 1024 * 1024;
    private static final int HEAD_WITHIN = 10;
    private static final List<String> MACROS = List.of("vbaproject", "macrosheet", "vbadata", "activex");

    private final byte[] content;
    private final ListForm form;

    WorkbookReading(byte[] content, ListForm form) {
        this.content = content;
        this.form = form;
    }

    ListTable table() {
        inspect();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var sheet = workbook.findSheet(form.sheet())
                    .orElseThrow(() -> new ListRefused("lists.file.sheet", form.sheet()));
            return table(sheet.read());
        } catch (ListRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException e) {
            throw new ListRefused("lists.file.notWorkbook");
        }
    }

    private ListTable table(List<Row> rows) {
        var head = head(rows);
        var headings = texts(head, head.getCellCount());
        while (!headings.isEmpty() && headings.get(headings.size() - 1).isBlank()) headings.remove(headings.size() - 1);
        var lines = rows.stream()
                .filter(row -> row.getRowNum() > head.getRowNum())
                .map(row -> new ListTable.Row(row.getRowNum(), texts(row, headings.size())))
                .toList();
        return new ListTable(headings, lines, true);
    }

    /** The row of headings: the first that has one of the form's. */
    private Row head(List<Row> rows) {
        return rows.stream()
                .limit(HEAD_WITHIN)
                .filter(row ->
                        row.stream().anyMatch(cell -> form.headed(text(cell)).isPresent()))
                .findFirst()
                .orElseThrow(() -> new ListRefused("lists.file.noHead"));
    }

    private static List<String> texts(Row row, int count) {
        var texts = new ArrayList<String>();
        for (var at = 0; at < count; at++) texts.add(text(at < row.getCellCount() ? row.getCell(at) : null));
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) return "";
        if (cell.getType() == CellType.NUMBER) return cell.asNumber().toPlainString();
        if (cell.getType() == CellType.STRING) return cell.asString();
        return cell.getRawValue() == null ? "" : cell.getRawValue();
    }

    /** A workbook is a folder of parts: none may be a macro, and together they stay within bounds. */
    private void inspect() {
        try (var parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            var size = 0L;
            for (var part : Collections.list(parts.getEntries())) {
                refuseMacros(part.getName());
                size += part.getSize();
            }
            if (size > MOST_BYTES) throw new ListRefused("lists.file.notWorkbook");
        } catch (IOException e) {
            throw new ListRefused("lists.file.notWorkbook");
        }
    }

    private static void refuseMacros(String part) {
        var name = part.toLowerCase(Locale.ROOT);
        if (MACROS.stream().anyMatch(name::contains)) throw new ListRefused("lists.file.macros");
    }
}
