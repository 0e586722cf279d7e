package vn.motcua.benefits;

import java.util.List;

/**
 * The cells of a list's file as they stand there, heading by heading. {@code hasSerialDays}: a day may be a number of days,
 * as workbooks keep it.
 */
record ListTable(List<String> headings, List<Row> rows, boolean hasSerialDays) {

    ListTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /** A row, by its number in the file, with its cells in the order of the headings. */
    record Row(int number, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
