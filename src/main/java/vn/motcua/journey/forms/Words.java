package vn.motcua.journey.forms;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text of a form in Vietnamese and, where its author gave it, in English. */
public record Words(String vietnamese, @Nullable String english) {

    public static final Words NONE = new Words("", null);

    /** The text in a reader's language. */
    public String in(Locale locale) {
        return english != null && locale.getLanguage().equals("en") ? english : vietnamese;
    }
}
