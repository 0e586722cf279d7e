package vn.motcua.journey.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers and days as people type them and browsers send them. */
public final class Typed {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter VIETNAMESE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private Typed() {}

    /** A number with a point or a comma before its decimals. */
    public static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text.strip()).matches()
                ? Optional.of(new BigDecimal(text.strip().replace(',', '.')))
                : Optional.empty();
    }

    /** A day that exists: 2026-11-18 or 18/11/2026. */
    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), text.contains("/") ? VIETNAMESE : ISO));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
