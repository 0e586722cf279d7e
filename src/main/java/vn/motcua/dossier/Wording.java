package vn.motcua.dossier;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Says money and dates the way Vietnamese papers write them. */
@Component
public class Wording {

    /** The language of everything printed. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final ResourceBundle.Control BUNDLE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** A number of up to eighteen digits; not a part of a date or of a word. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d./,-])(\\d{1,18})(?:\\.(\\d+))?(?![\\d/]|-\\d)");

    private final NumberWords numbers = new NumberWords(word -> text("number." + word));

    /** A whole number with dots between its thousands: {@code 39.216.407}. */
    public String grouped(long number) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /** An amount of money with its unit. */
    public String money(long dong) {
        return text("wording.money", grouped(dong));
    }

    /** An amount of money written out, with a capital letter. */
    public String moneyInWords(long dong) {
        var words = text("wording.money", numbers.read(dong));
        return words.substring(0, 1).toUpperCase(VIETNAMESE) + words.substring(1);
    }

    /** A formula whose numbers are plain, with its numbers as papers write them: {@code 1.5 * 2000} is 1,5 * 2.000. */
    public String formula(String plain) {
        return NUMBER.matcher(plain)
                .replaceAll(number -> grouped(Long.parseLong(number.group(1)))
                        + (number.group(2) == null ? "" : "," + number.group(2)));
    }

    /** A day in figures: {@code 30/11/2026}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day as a letter's head states it, with the words for day, month and year. */
    public String longDay(LocalDate day) {
        return text("wording.long-day", two(day.getDayOfMonth()), month(day), Integer.toString(day.getYear()));
    }

    /** A moment: hour, minute and day in figures. */
    public String moment(Instant moment) {
        return moment("wording.moment", moment.atZone(WorkingCalendar.ZONE));
    }

    /** A moment: hour, minute and day in figures. */
    public String moment(OffsetDateTime moment) {
        return moment(moment.toInstant());
    }

    /** An appointment: hour, minute, weekday and day. */
    public String appointment(Instant moment) {
        return moment("wording.appointment", moment.atZone(WorkingCalendar.ZONE));
    }

    /** An appointment: hour, minute, weekday and day. */
    public String appointment(OffsetDateTime moment) {
        return appointment(moment.toInstant());
    }

    /** The time the law gives, as forms state it. */
    public String limit(TimeLimit limit) {
        return text("limit." + limit.kind(), two(limit.days()));
    }

    /** A prescribed form with the circular that prescribes it and our edition. */
    public String form(String number, String source, int version) {
        return text("form.prescribed", number, source, Integer.toString(version));
    }

    /** A paper of the agency's own, in an edition. */
    public String ownForm(int version) {
        return text("form.own", Integer.toString(version));
    }

    private String moment(String key, ZonedDateTime at) {
        var weekday = text("weekday." + at.getDayOfWeek().getValue());
        return text(key, two(at.getHour()), two(at.getMinute()), day(at.toLocalDate()), weekday);
    }

    private static String text(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("vn.motcua.dossier.wording", VIETNAMESE, BUNDLE)
                .getString(key);
        return new MessageFormat(pattern, VIETNAMESE).format(arguments);
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() > 2 ? Integer.toString(day.getMonthValue()) : two(day.getMonthValue());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
