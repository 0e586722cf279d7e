package vn.motcua.dossier;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file's name as a harmless label: never a path, never invisible or reordering characters, never too long. */
record FileName(String value) {

    private static final int LONGEST = 120;
    private static final Pattern FOLDERS = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}<>:\"|?*\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static FileName of(@Nullable String typed) {
        var name = FOLDERS.matcher(Normalizer.normalize(typed == null ? "" : typed, Normalizer.Form.NFC))
                .replaceFirst("");
        name = BLANKS.matcher(HARMFUL.matcher(name).replaceAll(""))
                .replaceAll(" ")
                .strip();
        return new FileName(name.isEmpty() ? "scan" : shortened(name));
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) return name;
        var dot = name.lastIndexOf('.');
        var ending = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
        var end = LONGEST - ending.length();
        return name.substring(0, Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end) + ending;
    }
}
