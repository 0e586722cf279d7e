package vn.motcua.reception;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Reads what was typed into fields, one by one; what is missing or wrong becomes a fault and a harmless value. */
final class Fields {

    private static final DateTimeFormatter AS_WRITTEN =
            DateTimeFormatter.ofPattern("[d/M/uuuu][uuuu-M-d]").withResolverStyle(ResolverStyle.STRICT);

    private final FieldFaults faults;

    Fields(FieldFaults faults) {
        this.faults = faults;
    }

    FieldFaults faults() {
        return faults;
    }

    /** A text that must be there and have a form. */
    String needed(String field, String typed, Pattern form) {
        var text = clean(typed);
        if (text.isEmpty()) faults.add(field, "missing");
        else if (!form.matcher(text).matches()) faults.add(field, "wrong");
        return text;
    }

    /** A text that may be left out. */
    String optional(String field, String typed, Pattern form) {
        return clean(typed).isEmpty() ? "" : needed(field, typed, form);
    }

    /** A number people write with blanks, dots or dashes between its digits. */
    String digits(String field, String typed, Pattern form) {
        return needed(field, typed.replaceAll("[\\s.\\-()]", ""), form);
    }

    /** A day as written in Vietnam or as computers write it; it must exist in the calendar. */
    LocalDate day(String field, String typed) {
        var text = clean(typed);
        if (text.isEmpty()) faults.add(field, "missing");
        else
            try {
                return LocalDate.parse(text, AS_WRITTEN);
            } catch (DateTimeException e) {
                faults.add(field, "wrong");
            }
        return LocalDate.EPOCH;
    }

    /** One of a list of words. */
    <E extends Enum<E>> E one(String field, String typed, Class<E> words) {
        var text = clean(typed);
        var word = Arrays.stream(words.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst();
        if (word.isEmpty()) faults.add(field, "missing");
        return word.orElse(words.getEnumConstants()[0]);
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("[ \\t\\u00a0]+", " ");
    }
}
