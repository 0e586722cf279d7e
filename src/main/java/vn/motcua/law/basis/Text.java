package vn.motcua.law.basis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSourceResolvable;

/** A text of the department's messages and what it mentions, not yet in any language. */
public record Text(String key, List<Object> mentioned) implements MessageSourceResolvable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/uuuu");

    public static Text of(String key, Object... mentioned) {
        return new Text(key, Stream.of(mentioned).map(Text::written).toList());
    }

    /** A number, a formula or a citation that reads the same in every language. */
    public static Text plain(Object value) {
        return of("plain", value);
    }

    private static Object written(Object value) {
        if (value instanceof LocalDate day) return DAY.format(day);
        if (value instanceof YearMonth month) return MONTH.format(month);
        if (value instanceof BigDecimal number) return number.toPlainString();
        return value instanceof MessageSourceResolvable ? value : value.toString();
    }

    @Override
    public String[] getCodes() {
        return new String[] {"law." + key};
    }

    @Override
    public Object[] getArguments() {
        return mentioned.toArray();
    }
}
