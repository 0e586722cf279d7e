package vn.motcua.benefits;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a list: its columns, the codes that stand in them, and which facts of the calculation contract a column tells
 * for each benefit.
 */
record ListForm(String key, List<Column> columns, List<Code> codes, Map<String, List<Told>> facts) {

    private static final String SHEET = "Danh s\u00e1ch";

    /** Headings people add for themselves: the running number and a remark. */
    private static final Set<String> IGNORED = Set.of("stt", "ghi ch\u00fa", "");

    /** The name of the workbook's sheet with the lines. */
    String sheet() {
        return SHEET;
    }

    Optional<Column> headed(String heading) {
        var plain = ListFile.plain(heading);
        return columns.stream()
                .filter(column -> ListFile.plain(column.vietnamese()).equals(plain))
                .findFirst();
    }

    boolean isIgnored(String heading) {
        return IGNORED.contains(ListFile.plain(heading));
    }

    /** A column's heading, as it stands in the file. */
    String heading(String column) {
        return columns.stream()
                .filter(each -> each.key().equals(column))
                .map(Column::vietnamese)
                .findFirst()
                .orElse(column);
    }

    /** The codes of a column that a benefit knows; all of them while the benefit isn't known. */
    List<Code> codes(String column, String benefit) {
        return codes.stream()
                .filter(code -> code.column().equals(column))
                .filter(code -> code.benefits().isEmpty()
                        || benefit.isEmpty()
                        || code.benefits().contains(benefit))
                .toList();
    }

    /** What the columns tell of a benefit. */
    List<Told> told(String benefit) {
        return facts.getOrDefault(benefit, List.of());
    }

    /** The column that tells a fact of a benefit. */
    Optional<String> telling(String benefit, String fact) {
        return told(benefit).stream()
                .filter(each -> each.facts().contains(fact))
                .map(Told::column)
                .findFirst();
    }

    /** How the cells of a column are read. */
    enum Kind {
        INSURANCE_NUMBER,
        NAME,
        TEXT,
        ACCOUNT,
        DAY,
        DAYS,
        COUNT,
        MONEY,
        CODE,
        CODES
    }

    /** A column: its heading in both languages, whether every line must fill it, and whether a file may do without it. */
    record Column(
            String key,
            Kind kind,
            boolean isRequired,
            boolean isDispensable,
            int width,
            String vietnamese,
            String english) {}

    /** What a code means: a value, or a fact with its value; empty {@code benefits} are all. */
    record Code(String column, String code, Set<String> benefits, String value, String vietnamese, String english) {

        boolean is(String typed) {
            return code.equalsIgnoreCase(typed);
        }

        String meaning(Locale reader) {
            return reader.getLanguage().equals("en") ? english : vietnamese;
        }
    }

    /** A column that a benefit asks for, and the facts that it tells. */
    record Told(String column, List<String> facts, boolean isRequired) {}
}
