package vn.motcua.contributions;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ContributionExtract.Difference;

/** Says where book and register differ in the reader's language. */
@Component
class DifferenceText {

    private final MessageSource messages;

    DifferenceText(MessageSource messages) {
        this.messages = messages;
    }

    String of(Difference difference, Locale locale) {
        return say(
                "register.differences.line",
                locale,
                where(difference.field(), locale),
                paid(difference.book(), locale),
                paid(difference.register(), locale));
    }

    /** A fact by its name, or months as people write them. */
    private String where(String field, Locale locale) {
        var months = field.split("/");
        if (months.length != 2) return say("difference." + field, locale);
        var from = month(months[0]);
        return months[0].equals(months[1]) ? from : from + " \u2013 " + month(months[1]);
    }

    private String paid(@Nullable String text, Locale locale) {
        if (text == null) return say("register.nothing", locale);
        return Arrays.stream(text.split(" ")).map(word -> word(word, locale)).collect(Collectors.joining(" "));
    }

    private String word(String word, Locale locale) {
        if (word.matches("\\d{1,18}"))
            return NumberFormat.getIntegerInstance(locale).format(Long.parseLong(word));
        return Objects.requireNonNullElse(messages.getMessage("register.word." + word, null, word, locale), word);
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    private static String month(String text) {
        return text.substring(5) + "/" + text.substring(0, 4);
    }
}
