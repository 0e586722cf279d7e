package vn.motcua.journey.forms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The rows of a list as they are typed, by their number from 0; each row's fields by their own keys. */
public record Rows(SortedMap<Integer, Map<String, String>> typed) {

    private static final int MOST = 200;

    /** The rows of one list among everything typed. */
    public static Rows of(String list, Map<String, String> typed) {
        var form = Pattern.compile(Pattern.quote(list) + "\\.(\\d{1,3})\\.(.+)");
        var rows = new TreeMap<Integer, Map<String, String>>();
        typed.forEach((key, value) -> {
            var parts = form.matcher(key);
            if (parts.matches() && Integer.parseInt(parts.group(1)) < MOST)
                rows.computeIfAbsent(Integer.valueOf(parts.group(1)), row -> new LinkedHashMap<>())
                        .put(parts.group(2), value);
        });
        return new Rows(rows);
    }

    /** The rows in which anything stands but an empty box. */
    public SortedMap<Integer, Map<String, String>> filled() {
        var filled = new TreeMap<>(typed);
        filled.values()
                .removeIf(row -> row.values().stream().allMatch(value -> value.isBlank() || value.equals("false")));
        return filled;
    }

    /** Everything typed but one row, named like {@code relatives.1}. */
    public static Map<String, String> without(String row, Map<String, String> typed) {
        var left = new LinkedHashMap<>(typed);
        left.keySet().removeIf(key -> key.startsWith(row + "."));
        return left;
    }

    static String prefix(String list, int row) {
        return list + "." + row + ".";
    }

    static boolean isOf(String key, String list, String column) {
        return Pattern.matches(Pattern.quote(list) + "\\.\\d{1,3}\\." + Pattern.quote(column), key);
    }
}
