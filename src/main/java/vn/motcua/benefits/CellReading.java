package vn.motcua.benefits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads single cells of a list by the kind of their column; null where a cell can't be read, and the faults say why. */
final class CellReading {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,4}([.,]\\d{1,2})?");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,]\\d{3})+");
    private static final Pattern MONEY = Pattern.compile("\\d{1,12}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern SERIAL_DAY = Pattern.compile("\\d{5}");
    private static final Pattern NAME =
            Pattern.compile("(?=.{2,120}$)[\\p{IsLatin}\\p{M}]+([ '.\\-]{1,2}[\\p{IsLatin}\\p{M}]+)*\\.?");
    private static final Pattern TEXT = Pattern.compile("[^<>]{1,120}");
    private static final Pattern ACCOUNT = Pattern.compile("[0-9A-Z]{6,34}");
    private static final int INSURANCE_DIGITS = 10;
    private static final LocalDate SERIAL_BEGIN = LocalDate.of(1899, 12, 30);
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT));

    private final LineFaults faults;

    CellReading(LineFaults faults) {
        this.faults = faults;
    }

    /** A number of ten digits; a workbook that took it for a number has lost its leading zeros. */
    @Nullable
    String insuranceNumber(String column, String typed) {
        if (NUMBER.matcher(typed).matches()) return "0".repeat(INSURANCE_DIGITS - typed.length()) + typed;
        return refused(column, "insuranceNumber");
    }

    @Nullable
    String name(String column, String typed) {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        return NAME.matcher(name).matches() ? name : refused(column, "name");
    }

    @Nullable
    String text(String column, String typed) {
        return TEXT.matcher(typed).matches() ? typed : refused(column, "text");
    }

    @Nullable
    String account(String column, String typed) {
        var account = typed.replaceAll("[ .-]", "");
        return ACCOUNT.matcher(account).matches() ? account : refused(column, "account");
    }

    @Nullable
    LocalDate day(String column, String typed) {
        for (var format : DAYS)
            try {
                return LocalDate.parse(typed, format);
            } catch (DateTimeException e) {
                continue; // the next form may fit
            }
        if (SERIAL_DAY.matcher(typed).matches()) return SERIAL_BEGIN.plusDays(Long.parseLong(typed));
        return refused(column, "day");
    }

    @Nullable
    JsonNode days(String column, String typed) {
        if (DECIMAL.matcher(typed).matches()) {
            var days = new BigDecimal(typed.replace(',', '.')).stripTrailingZeros();
            return days.scale() <= 0 ? JSON.numberNode(days.intValueExact()) : JSON.numberNode(days);
        }
        return refused(column, "days");
    }

    @Nullable
    JsonNode count(String column, String typed) {
        return COUNT.matcher(typed).matches() ? JSON.numberNode(Integer.parseInt(typed)) : refused(column, "count");
    }

    @Nullable
    JsonNode money(String column, String typed) {
        var plain = GROUPED.matcher(typed).matches() ? typed.replaceAll("[.,]", "") : typed;
        return MONEY.matcher(plain).matches() ? JSON.numberNode(Long.parseLong(plain)) : refused(column, "money");
    }

    private <T> @Nullable T refused(String column, String why) {
        faults.add(column, why);
        return null;
    }
}
