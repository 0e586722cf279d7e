package vn.motcua.dossier;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ContributionExtract.Difference;

/** Says where a book and the register differ in the reader's language: a fact by its name, months and wages as people write them. */
@Component
public class DifferenceWording {

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final String BETWEEN_MONTHS = " \u2013 ";

    private final MessageSource messages;

    DifferenceWording(MessageSource messages) {
        this.messages = messages;
    }

    /** What differs: a fact's name, or the months. */
    public String what(Difference difference, Locale locale) {
        if (!isOfMonths(difference)) return say("difference." + difference.field(), difference.field(), locale);
        return Arrays.stream(difference.field().split("/"))
                .distinct()
                .map(month -> MONTH.matcher(month).replaceAll("$2/$1"))
                .collect(Collectors.joining(BETWEEN_MONTHS));
    }

    /** What the book says, or null if it says nothing. */
    public @Nullable String book(Difference difference, Locale locale) {
        return value(difference, difference.book(), locale);
    }

    /** What the register says, or null if it says nothing. */
    public @Nullable String register(Difference difference, Locale locale) {
        return value(difference, difference.register(), locale);
    }

    private @Nullable String value(Difference difference, @Nullable String text, Locale locale) {
        if (text == null) return null;
        if (!isOfMonths(difference)) return word(DAY.matcher(text).replaceAll("$3/$2/$1"), locale);
        return Arrays.stream(text.split(" ")).map(word -> wage(word, locale)).collect(Collectors.joining(" "));
    }

    private String wage(String word, Locale locale) {
        return word.matches("\\d{1,18}")
                ? NumberFormat.getIntegerInstance(locale).format(Long.parseLong(word))
                : word(word, locale);
    }

    private String word(String word, Locale locale) {
        return say("difference.word." + word, word, locale);
    }

    private String say(String key, String otherwise, Locale locale) {
        var text = messages.getMessage(key, null, otherwise, locale);
        return text == null ? otherwise : text;
    }

    private static boolean isOfMonths(Difference difference) {
        return difference.field().indexOf('/') >= 0;
    }
}
