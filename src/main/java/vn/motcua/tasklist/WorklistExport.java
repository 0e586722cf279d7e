package vn.motcua.tasklist;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.dossier.Cells;
import vn.motcua.tasklist.TaskRow.Holder;

/** Writes what a list shows out, page by page as it is read, as a workbook or as CSV. */
@Component
class WorklistExport {

    private static final int AT_ONCE = 500;
    private static final int[] WIDTHS = {26, 34, 34, 30, 26, 17, 17, 22, 26, 16, 16};
    private static final List<String> COLUMNS = List.of(
            "CODE", "PERSON", "PROCEDURE", "STEP", "UNIT", "DUE", "OPENED", "CLOCK", "OFFICER", "EMPLOYER", "AMOUNT");
    private static final int MONEY = COLUMNS.indexOf("AMOUNT");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Worklist worklist;
    private final Steps steps;
    private final Speech speech;
    private final Clock clock;

    WorklistExport(Worklist worklist, Steps steps, Speech speech, Clock clock) {
        this.worklist = worklist;
        this.steps = steps;
        this.speech = speech;
        this.clock = clock;
    }

    void excel(Wanted wanted, Officer officer, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Mot Cua", "1.0")) {
            var sheet = workbook.newWorksheet(speech.say("tasklist.worklist.title"));
            head(sheet);
            var row = 1;
            for (var place = wanted; place != null; ) {
                var lines = worklist.page(place, officer, AT_ONCE);
                for (var line : lines.subList(0, Math.min(AT_ONCE, lines.size()))) write(sheet, row++, line);
                sheet.flush();
                place = after(place, lines);
            }
        }
    }

    void csv(Wanted wanted, Officer officer, OutputStream out) throws IOException {
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        var printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(COLUMNS.stream().map(column -> speech.say("worklist.column." + column)));
        for (var place = wanted; place != null; ) {
            var lines = worklist.page(place, officer, AT_ONCE);
            for (var line : lines.subList(0, Math.min(AT_ONCE, lines.size())))
                printer.printRecord(texts(line).stream().map(Cells::harmless));
            place = after(place, lines);
        }
        printer.flush();
    }

    private static @Nullable Wanted after(Wanted wanted, List<Line> lines) {
        return lines.size() <= AT_ONCE
                ? null
                : new Wanted(
                        wanted.scope(),
                        wanted.criteria(),
                        lines.get(AT_ONCE - 1).place());
    }

    private void head(Worksheet sheet) {
        for (var column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, speech.say("worklist.column." + COLUMNS.get(column)));
            sheet.style(0, column).bold().set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, 1);
    }

    private void write(Worksheet sheet, int row, Line line) {
        var texts = texts(line);
        for (var column = 0; column < MONEY; column++) sheet.value(row, column, texts.get(column));
        if (line.amount() != null) sheet.value(row, MONEY, line.amount());
    }

    private List<String> texts(Line line) {
        return Arrays.asList(
                line.dossier().value(),
                line.name(),
                speech.procedure(line.procedure()),
                steps.name(line.definition(), line.step(), speech.locale()),
                speech.unit(line.unit()),
                moment(line.period().dueAt()),
                moment(line.openedAt()),
                speech.say("worklist.clock." + line.period().clock()),
                name(line.holder()),
                Objects.requireNonNullElse(line.employer(), ""),
                line.amount() == null ? "" : line.amount().toString());
    }

    private String moment(@Nullable Instant at) {
        return at == null ? "" : MOMENT.format(LocalDateTime.ofInstant(at, clock.getZone()));
    }

    private static String name(@Nullable Holder holder) {
        return holder == null ? "" : holder.person().name();
    }
}
