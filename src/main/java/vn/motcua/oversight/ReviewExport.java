package vn.motcua.oversight;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.oversight.Review.Line;
import vn.motcua.oversight.Review.Sheet;

/** Writes a review out as a workbook: a row per right, days as days. */
@Component
class ReviewExport {

    private static final List<String> COLUMNS = List.of(
            "holder",
            "account",
            "role",
            "since",
            "until",
            "document",
            "grantedBy",
            "entered",
            "used",
            "verdict",
            "reason",
            "by");
    private static final int[] WIDTHS = {28, 18, 30, 12, 12, 36, 24, 18, 18, 14, 40, 24};
    private static final String DAY = "dd/mm/yyyy";
    private static final String MOMENT = "dd/mm/yyyy hh:mm";
    private static final int HEAD = 2;

    private final MessageSource messages;
    private final Clock clock;

    ReviewExport(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    byte[] workbook(Sheet sheet) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Mot Cua", "1.0")) {
            var page = workbook.newWorksheet(say("review.title"));
            head(page, sheet.review());
            for (var at = 0; at < sheet.lines().size(); at++)
                write(page, HEAD + 1 + at, sheet.lines().get(at));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void head(Worksheet page, Review review) {
        page.value(
                0,
                0,
                say("review.title") + " " + review.quarter() + ", "
                        + review.unit().name());
        page.style(0, 0).bold().fontSize(14).set();
        if (review.confirmedBy() != null) page.value(1, 0, say("review.confirmedBy") + " " + review.confirmedBy());
        for (var column = 0; column < COLUMNS.size(); column++) {
            page.value(HEAD, column, say("review.col." + COLUMNS.get(column)));
            page.style(HEAD, column).bold().wrapText(true).set();
            page.width(column, WIDTHS[column]);
        }
        page.freezePane(0, HEAD + 1);
    }

    private void write(Worksheet page, int row, Line line) {
        var right = line.right();
        page.value(row, 0, right.holder().name());
        page.value(row, 1, right.holder().account());
        page.value(row, 2, say("role." + right.role().key()));
        page.value(row, 3, right.since());
        page.value(row, 4, right.until());
        page.range(row, 3, row, 4).style().format(DAY).set();
        page.value(row, 5, right.document());
        page.value(row, 6, right.grantedBy());
        page.value(row, 7, local(line.use().enteredAt()));
        page.value(row, 8, local(line.use().usedAt()));
        page.range(row, 7, row, 8).style().format(MOMENT).set();
        page.value(row, 9, line.verdict() == null ? "" : say("review.verdict." + line.verdict()));
        page.value(row, 10, line.reason());
        page.value(row, 11, line.by());
    }

    private @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, clock.getZone());
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
