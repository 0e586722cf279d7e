package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.motcua.benefits.Lists.sick;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.agency.Agency;
import vn.motcua.benefits.ListForm.Column;
import vn.motcua.dossier.ListRefused;

class ListFileTests {

    private final ListForm form = Lists.forms().of("employer-list");

    @Test
    void readsACsvFileWithCommasOrSemicolonsAndAByteOrderMark() {
        var commas = new String(Lists.csv(line()), StandardCharsets.UTF_8);
        var semicolons = "\ufeff" + commas.replace("\",\"", "\";\"");

        var read = read(commas.getBytes(StandardCharsets.UTF_8));

        assertThat(read).hasSize(1);
        assertThat(read.get(2)).containsEntry("benefit", "OD").containsEntry("days", "2");
        assertThat(read(semicolons.getBytes(StandardCharsets.UTF_8))).isEqualTo(read);
    }

    @Test
    void readsAWorkbookWhereverItsHeadingsStand() throws IOException {
        var workbook = workbook("Danh sách", sheet -> {
            sheet.value(0, 0, "DANH SÁCH ĐỀ NGHỊ");
            head(sheet, 2);
            sheet.value(3, 0, "9900000001");
            sheet.value(3, column("days"), 2.5);
            sheet.value(4, 0, "");
            sheet.value(5, 0, "9900000002");
        });

        var read = read(workbook);

        assertThat(read).containsOnlyKeys(4, 6);
        assertThat(read.get(4)).containsEntry("insuranceNumber", "9900000001").containsEntry("days", "2.5");
    }

    @Test
    void readsTheValueThatAFormulaKept() throws IOException {
        var workbook = withFormula(workbook("Danh sách", sheet -> {
            head(sheet, 0);
            sheet.value(1, 0, "9900000001");
            sheet.value(1, column("days"), 7);
        }));

        assertThat(read(workbook).get(2)).containsEntry("days", "7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/vbaProject.bin", "xl/macrosheets/sheet1.xml"})
    void refusesAWorkbookWithMacros(String part) throws IOException {
        var workbook = with(workbook("Danh sách", sheet -> head(sheet, 0)), part, new byte[] {1, 2, 3});

        assertRefused(workbook, "lists.file.macros");
    }

    @Test
    void refusesAWorkbookWithoutTheSheetOrTheHeadings() throws IOException {
        assertRefused(workbook("Sheet1", sheet -> head(sheet, 0)), "lists.file.sheet");
        assertRefused(workbook("Danh sách", sheet -> sheet.value(0, 0, "Tên")), "lists.file.noHead");
    }

    @Test
    void refusesWhatIsNoWorkbookThoughItBeginsLikeOne() {
        assertRefused("PK\u0003\u0004 nothing".getBytes(StandardCharsets.ISO_8859_1), "lists.file.notWorkbook");
        assertRefused(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "lists.file.oldWorkbook");
    }

    @Test
    void refusesMissingUnknownAndRepeatedColumns() {
        var text = new String(Lists.csv(line()), StandardCharsets.UTF_8);

        assertRefused(bytes(text.replace("\"Ngân hàng\"", "\"Ghi chú\"")), "lists.file.missingColumns");
        assertRefused(bytes(text.replace("\"Ngân hàng\"", "\"Chi nhánh\"")), "lists.file.unknownColumns");
        assertRefused(bytes(text.replace("\"Ngân hàng\"", "\"Số tài khoản\"")), "lists.file.missingColumns");
    }

    @Test
    void refusesAnotherEncodingUnevenLinesAndNothing() {
        var text = new String(Lists.csv(line()), StandardCharsets.UTF_8);

        assertRefused(text.getBytes(Charset.forName("windows-1258")), "lists.file.encoding");
        assertRefused(bytes(text + "\r\na,b"), "lists.file.cells");
        assertRefused(new byte[0], "lists.file.empty");
    }

    @Test
    void refusesAListWithoutALineOrWithTooMany() {
        var most = Collections.nCopies(5_000, line());
        var more = new ArrayList<>(most);
        more.add(line());

        assertRefused(Lists.csv(), "lists.file.noLines");
        assertRefused(Lists.csv("employer-list", more), "lists.file.tooManyLines");
        assertThat(read(Lists.csv("employer-list", most))).hasSize(5_000);
    }

    private Map<Integer, Map<String, String>> read(byte[] content) {
        return new ListFile(form).read(content);
    }

    private void assertRefused(byte[] content, String why) {
        assertThatExceptionOfType(ListRefused.class)
                .isThrownBy(() -> read(content))
                .extracting(ListRefused::messageKey)
                .isEqualTo(why);
    }

    private static Map<String, String> line() {
        return sick(Agency.somebody(), "2026-11-02", "2026-11-03", "2");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void head(Worksheet sheet, int row) {
        var headings = form.columns().stream().map(Column::vietnamese).toList();
        for (var at = 0; at < headings.size(); at++) sheet.value(row, at, headings.get(at));
    }

    private int column(String key) {
        return form.columns().stream().map(Column::key).toList().indexOf(key);
    }

    private static byte[] workbook(String name, Consumer<Worksheet> fill) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            fill.accept(workbook.newWorksheet(name));
        }
        return out.toByteArray();
    }

    /** The same workbook, whose number 7 is what a formula came to. */
    private static byte[] withFormula(byte[] workbook) throws IOException {
        return each(
                workbook,
                (name, content) -> name.endsWith("sheet1.xml")
                        ? bytes(new String(content, StandardCharsets.UTF_8).replace("<v>7</v>", "<f>3+4</f><v>7</v>"))
                        : content);
    }

    private static byte[] with(byte[] workbook, String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            copy(workbook, zip, (name, same) -> same);
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] each(byte[] workbook, BiFunction<String, byte[], byte[]> change) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            copy(workbook, zip, change);
        }
        return out.toByteArray();
    }

    private static void copy(byte[] workbook, ZipOutputStream zip, BiFunction<String, byte[], byte[]> change)
            throws IOException {
        try (var parts = ZipFile.builder().setByteArray(workbook).get()) {
            for (var part : Collections.list(parts.getEntries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                zip.write(
                        change.apply(part.getName(), parts.getInputStream(part).readAllBytes()));
            }
        }
    }
}
