package vn.motcua.journey;

import java.util.regex.Pattern;

/** Cells compare, list and add; they define no functions, call no Java, and have no loops that could run for ever. */
final class FeelCheck {

    private static final int LONGEST = 500;
    private static final Pattern STRING = Pattern.compile("\"([^\"\\\\]|\\\\.)*\"");
    private static final Pattern STRANGE = Pattern.compile(
            "(?U)\\b(function|external|java|for|some|every|return|context|invoke)\\b|[{}\"\\\\]|//|/\\*");

    private FeelCheck() {}

    static boolean isHarmless(String text) {
        return text.length() <= LONGEST
                && !STRANGE.matcher(STRING.matcher(text).replaceAll("text")).find();
    }
}
