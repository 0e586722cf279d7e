package vn.motcua.dossier;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The time the law gives the agency, as the tables write it: {@code 7 WD}, {@code 20 CDX}, {@code 40 CD}. */
public record TimeLimit(int days, Kind kind) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,3}) (WD|CDX|CD)");

    /** How the days are counted. */
    public enum Kind {
        /** Working days. */
        WD("working days"),
        /** Days without public holidays; weekends count. */
        CDX("days without public holidays"),
        /** Calendar days. */
        CD("calendar days");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** @throws IllegalArgumentException if the text isn't a number of days and a way of counting */
    public static TimeLimit parse(String rule) {
        var matcher = FORM.matcher(rule.strip());
        if (!matcher.matches()) throw new IllegalArgumentException("Not a time limit: " + rule);
        return new TimeLimit(Integer.parseInt(matcher.group(1)), Kind.valueOf(matcher.group(2)));
    }

    /** In words, as the API answers: {@code 7 working days}. */
    @Override
    @JsonValue
    public String toString() {
        return days + " " + kind.words;
    }
}
