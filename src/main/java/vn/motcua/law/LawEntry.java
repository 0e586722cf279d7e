package vn.motcua.law;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.motcua.dossier.Names;

/**
 * One line of the law register: a parameter, its value in the days it is in force (ISO dates; empty: open), the article, the
 * source and how sure it is, and the procedures that use it, by key.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record LawEntry(
        String parameter,
        String name,
        String value,
        String unit,
        String from,
        String to,
        String article,
        String source,
        String confidence,
        List<String> procedures) {

    static final String UNCERTAIN = "uncertain";

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MOST_DECIMALS = 6;

    static boolean isNumber(String text) {
        return NUMBER.matcher(text).matches();
    }

    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    boolean isUncertain() {
        return confidence.equals(UNCERTAIN);
    }

    boolean mentions(String plain) {
        return Names.plain(String.join(" ", parameter, name, value, article, source))
                .contains(plain);
    }

    /** The value as people write it. */
    public String shownValue(Locale reader) {
        if (!isNumber(value)) return value;
        var format = NumberFormat.getNumberInstance(reader);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        return format.format(new BigDecimal(value));
    }

    /** The days it is in force as people write them; nothing where both ends are open. */
    public String shownDays() {
        return from.isEmpty() && to.isEmpty() ? "" : shown(from) + " \u2013 " + shown(to);
    }

    /** A date or a month turned round: 2026-07-01 is 01/07/2026, 2026-07 is 07/2026. */
    static String shown(String iso) {
        return iso.replaceFirst("^(\\d{4})-(\\d{2})-(\\d{2})$", "$3/$2/$1")
                .replaceFirst("^(\\d{4})-(\\d{2})$", "$2/$1");
    }
}
