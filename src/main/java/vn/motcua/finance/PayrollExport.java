package vn.motcua.finance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Wording;
import vn.motcua.finance.PayrollReading.View;
import vn.motcua.finance.RecipientBook.Place;

/** Writes a month's list as an Excel workbook: values only, one row for each recipient and month. */
@Component
class PayrollExport {

    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> COLUMNS =
            List.of("number", "person", "id", "benefit", "decision", "month", "amount", "account", "bank", "state");
    private static final int[] WIDTHS = {8, 28, 16, 34, 18, 12, 18, 24, 28, 18};
    private static final int HEAD = 3;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private final Organisation organisation;
    private final Procedures procedures;
    private final MessageSource messages;

    PayrollExport(Organisation organisation, Procedures procedures, MessageSource messages) {
        this.organisation = organisation;
        this.procedures = procedures;
        this.messages = messages;
    }

    void write(View view, HttpServletResponse response) throws IOException {
        var payroll = view.payroll();
        response.setContentType(EXCEL);
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"danh-sach-chi-tra-%s-%s.xlsx\"".formatted(payroll.unit(), payroll.month()));
        try (var workbook = new Workbook(response.getOutputStream(), "Mot Cua", "1.0")) {
            var sheet = workbook.newWorksheet(MONTH.format(payroll.month()).replace('/', '-'));
            head(sheet, payroll);
            var orders = orders(view);
            var row = HEAD;
            for (var line : view.lines()) write(sheet, row++, line, orders.get(Row.of(line)));
            sheet.value(row, COLUMNS.indexOf("amount"), payroll.dong());
            sheet.style(row, COLUMNS.indexOf("amount")).bold().format("#,##0").set();
        }
    }

    private void head(Worksheet sheet, Payroll payroll) {
        sheet.value(0, 0, say("finance.payroll.title", MONTH.format(payroll.month())));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, organisation.unit(payroll.unit()).name());
        for (var column = 0; column < COLUMNS.size(); column++) {
            sheet.value(HEAD - 1, column, say("finance.payroll.column." + COLUMNS.get(column)));
            sheet.style(HEAD - 1, column).bold().set();
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, HEAD);
    }

    private void write(Worksheet sheet, int row, PayrollLine line, @Nullable PaymentOrder order) {
        var recipient = line.recipient();
        var payee = order == null ? recipient.payee() : order.payee();
        sheet.value(row, 0, row - HEAD + 1);
        sheet.value(row, 1, recipient.personName());
        sheet.value(row, 2, recipient.personId());
        sheet.value(row, 3, benefit(recipient));
        sheet.value(row, 4, recipient.decision());
        sheet.value(row, 5, MONTH.format(line.month()));
        sheet.value(row, 6, line.amount());
        sheet.style(row, 6).format("#,##0").set();
        var isCash = payee.method() == Payee.Method.CASH;
        sheet.value(row, 7, isCash ? say("finance.cash") : Objects.toString(payee.accountNumber(), ""));
        sheet.value(row, 8, Objects.toString(payee.bankName(), ""));
        sheet.value(row, 9, order == null ? "" : say("finance.state." + (order.isHeld() ? "HELD" : order.state())));
    }

    private String benefit(Recipient recipient) {
        var parts = recipient.benefit().split("/", -1);
        return procedures
                .find(parts[0])
                .map(procedure -> procedure.name(Wording.VIETNAMESE))
                .orElse(parts[0]);
    }

    private static Map<Row, PaymentOrder> orders(View view) {
        return view.orders().stream().collect(Collectors.toMap(Row::of, Function.identity()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Wording.VIETNAMESE);
    }

    /** One month of one share. */
    private record Row(Place place, YearMonth month) {

        static Row of(PayrollLine line) {
            return new Row(
                    new Place(line.recipient().dossier(), line.recipient().share()), line.month());
        }

        static Row of(PaymentOrder order) {
            return new Row(
                    new Place(order.dossier(), order.line()),
                    YearMonth.from(order.claim().period().from()));
        }
    }
}
