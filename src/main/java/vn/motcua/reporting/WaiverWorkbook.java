package vn.motcua.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Wording;
import vn.motcua.reporting.WaiverReport.Row;

/** Writes the report of exceptions out as a workbook of values; no text is taken for a formula. */
@Component
class WaiverWorkbook {

    private static final List<String> COLUMNS = List.of(
            "asked", "applicant", "dossier", "duty", "done", "reason", "state", "by", "at", "because", "until", "used");
    private static final int[] WIDTHS = {17, 26, 26, 24, 34, 44, 18, 26, 17, 44, 14, 17};
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final int HEAD = 2;

    private final MessageSource messages;
    private final Clock clock;

    WaiverWorkbook(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    void write(List<Row> rows, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Mot Cua", "1.0")) {
            var sheet = workbook.newWorksheet(say("nav.waivers"));
            head(sheet);
            for (var at = 0; at < rows.size(); at++) line(sheet, HEAD + at, rows.get(at));
        }
    }

    private void head(Worksheet sheet) {
        sheet.value(0, 0, say("waivers.title"));
        sheet.style(0, 0).bold().fontSize(14).set();
        for (var column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEAD - 1, column, say("waivers.column." + COLUMNS.get(column)));
            sheet.style(HEAD - 1, column).bold().wrapText(true).set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, HEAD);
    }

    private void line(Worksheet sheet, int at, Row row) {
        moment(sheet, at, 0, row.askedAt());
        sheet.value(at, 1, row.applicant());
        sheet.value(at, 2, row.dossier());
        sheet.value(at, 3, row.duty());
        sheet.value(at, 4, row.done());
        sheet.value(at, 5, row.reason());
        sheet.value(at, 6, say("waivers.state." + row.state()));
        ruling(sheet, at, row);
        moment(sheet, at, 11, row.usedAt());
    }

    private void ruling(Worksheet sheet, int at, Row row) {
        var ruling = row.ruling();
        if (ruling == null) return;
        sheet.value(at, 7, ruling.by().name());
        moment(sheet, at, 8, ruling.at());
        sheet.value(at, 9, ruling.because());
        if (ruling.until() == null) return;
        sheet.value(at, 10, ruling.until());
        sheet.style(at, 10).format("dd/mm/yyyy").set();
    }

    private void moment(Worksheet sheet, int at, int column, @Nullable Instant moment) {
        if (moment == null) return;
        sheet.value(at, column, LocalDateTime.ofInstant(moment, clock.getZone()));
        sheet.style(at, column).format(MOMENT).set();
    }

    private String say(String key) {
        return messages.getMessage(key, null, Wording.VIETNAMESE);
    }
}
