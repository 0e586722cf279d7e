package vn.motcua.benefits;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.ListForm.Code;
import vn.motcua.benefits.ListForm.Column;
import vn.motcua.benefits.ListForm.Kind;
import vn.motcua.dossier.Wording;

/** The empty form of a list: a workbook with its headings, lists to choose codes from and a sheet that explains them, or CSV. */
@Component
class ListTemplate {

    private static final int HEAD = 2;
    private static final int LAST_ROW = HEAD + ListFile.MOST_LINES;
    private static final int[] GUIDE_WIDTHS = {34, 18, 70, 40};

    private final MessageSource messages;

    ListTemplate(MessageSource messages) {
        this.messages = messages;
    }

    /** An Excel workbook. */
    byte[] workbook(ListForm form) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Mot Cua", "1.0")) {
            var lines = workbook.newWorksheet(form.sheet());
            var guide = workbook.newWorksheet(say("lists.form.guide"));
            head(lines, form);
            guide(guide, lines, form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** CSV with nothing but the headings. */
    byte[] csv(ListForm form) {
        var headings = form.columns().stream().map(Column::vietnamese).collect(Collectors.joining(","));
        return ("\ufeff" + headings + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void head(Worksheet sheet, ListForm form) {
        sheet.value(0, 0, say("lists.form.title." + form.key()));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (var at = 0; at < form.columns().size(); at++) {
            var column = form.columns().get(at);
            sheet.value(HEAD, at, column.vietnamese());
            sheet.style(HEAD, at).bold().wrapText(true).set();
            sheet.width(at, column.width());
            format(sheet, at, column.kind());
        }
        sheet.freezePane(0, HEAD + 1);
    }

    private static void format(Worksheet sheet, int at, Kind kind) {
        var cells = sheet.range(HEAD + 1, at, LAST_ROW, at).style();
        if (kind == Kind.DAY) cells.format("dd/mm/yyyy").set();
        if (kind == Kind.INSURANCE_NUMBER || kind == Kind.ACCOUNT)
            cells.format("@").set();
    }

    private void guide(Worksheet guide, Worksheet lines, ListForm form) {
        var headings = say("lists.form.guide.columns").split("\\|");
        for (var at = 0; at < headings.length; at++) {
            guide.value(0, at, headings[at]);
            guide.style(0, at).bold().set();
            guide.width(at, GUIDE_WIDTHS[at]);
        }
        var row = 1;
        for (var column : form.columns()) {
            var codes = form.codes(column.key(), "");
            guide.value(row, 0, column.vietnamese());
            guide.value(row++, 2, say("lists.form.kind." + column.kind()) + required(column));
            var first = row;
            for (var code : codes) explain(guide, row++, code, form);
            if (column.kind() == Kind.CODE)
                lines.range(
                                HEAD + 1,
                                form.columns().indexOf(column),
                                LAST_ROW,
                                form.columns().indexOf(column))
                        .validateWithList(guide.range(first, 1, row - 1, 1));
        }
    }

    private static void explain(Worksheet guide, int row, Code code, ListForm form) {
        guide.value(row, 1, code.code());
        guide.value(row, 2, code.vietnamese());
        guide.value(
                row,
                3,
                form.codes("benefit", "").stream()
                        .filter(benefit -> code.benefits().contains(benefit.value()))
                        .map(Code::code)
                        .collect(Collectors.joining(", ")));
    }

    private String required(Column column) {
        return column.isRequired() ? " " + say("lists.form.required") : "";
    }

    private String say(String key) {
        return messages.getMessage(key, null, Wording.VIETNAMESE);
    }
}
