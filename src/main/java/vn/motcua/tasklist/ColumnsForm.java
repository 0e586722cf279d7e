package vn.motcua.tasklist;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.tasklist.Columns.Column;

/** Which columns are ticked, and the place somebody gave each; the same place twice goes by the usual order. */
record ColumnsForm(@Nullable List<Column> shown, @Nullable Map<Column, Integer> place) {

    List<Column> chosen() {
        return shown == null
                ? List.of()
                : shown.stream()
                        .distinct()
                        .sorted(Comparator.comparingInt(this::placeOf))
                        .toList();
    }

    private int placeOf(Column column) {
        var given = place == null ? null : place.get(column);
        return given == null ? Column.values().length : given;
    }
}
