package vn.motcua.benefits;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.ListDecision.Returned;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DecisionTexts;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Filing;
import vn.motcua.dossier.Signatures;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.dossier.Signatures.Paper;
import vn.motcua.dossier.StoredScan;
import vn.motcua.dossier.Wording;

/**
 * Sends back the lines of a list that aren't settled: a letter with every line, field and reason, under the agency's seal,
 * and the same as a workbook, so that whoever sent the list can correct them and file them as a new one.
 */
@Component
class ListReturn {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int[] WIDTHS = {8, 14, 28, 26, 70, 34};

    private final DecisionTexts texts;
    private final Documents documents;
    private final FileStore files;
    private final Signatures signatures;
    private final MessageSource messages;

    ListReturn(
            DecisionTexts texts, Documents documents, FileStore files, Signatures signatures, MessageSource messages) {
        this.texts = texts;
        this.documents = documents;
        this.files = files;
        this.signatures = signatures;
        this.messages = messages;
    }

    /** Files letter and workbook in the dossier; nothing if every line is settled. */
    void send(Dossier dossier, Decision decision, List<Returned> returned) {
        if (returned.isEmpty()) return;
        var letter = texts.print(
                dossier,
                new DecisionTexts.Text(
                        decision.kind(), 0, "benefits", "benefits/print/list-returned", Map.of("returned", returned)),
                decision);
        documents.file(
                dossier.code(),
                new Filing(DocumentKind.LIST_RETURN, say("lists.return.letter", decision.number())),
                signatures.seal(new Paper(Kind.LIST_RETURN, dossier.code(), decision.number(), decision.on(), letter)));
        var title = say("lists.return.workbook", decision.number());
        var stored = files.put(new ByteArrayInputStream(workbook(returned)));
        documents.file(
                dossier.code(),
                new Filing(DocumentKind.LIST_RETURN, title),
                new StoredScan(stored.sha256(), WORKBOOK, stored.size(), 1, title));
    }

    /** The workbook: one row for each fault. */
    byte[] workbook(List<Returned> returned) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Mot Cua", "1.0")) {
            var sheet = workbook.newWorksheet(say("lists.return.sheet"));
            head(sheet);
            var row = 1;
            for (var line : returned) row = write(sheet, row, line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void head(Worksheet sheet) {
        var headings = say("lists.return.columns").split("\\|");
        for (var column = 0; column < headings.length; column++) {
            sheet.value(0, column, headings[column]);
            sheet.style(0, column).bold().wrapText(true).set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, 1);
    }

    private static int write(Worksheet sheet, int from, Returned line) {
        var row = from;
        for (var reason : line.reasons()) {
            sheet.value(row, 0, line.kept().line());
            var texts = List.of(line.insuranceNumber(), line.name(), reason.field(), reason.reason(), reason.article());
            for (var column = 0; column < texts.size(); column++) sheet.value(row, column + 1, texts.get(column));
            row++;
        }
        return row;
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Wording.VIETNAMESE);
    }
}
