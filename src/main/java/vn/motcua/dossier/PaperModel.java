package vn.motcua.dossier;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map as paper templates read it: what it doesn't hold is null there instead of an error, down to the last level. */
final class PaperModel extends AbstractMap<String, @Nullable Object> {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    PaperModel(Map<?, ?> model) {
        model.forEach((name, value) -> values.put(String.valueOf(name), of(value)));
    }

    private static @Nullable Object of(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) return new PaperModel(map);
        return value instanceof Collection<?> items
                ? items.stream().map(PaperModel::of).toList()
                : value;
    }

    @Override
    public boolean containsKey(Object name) {
        return true;
    }

    @Override
    public Set<Entry<String, @Nullable Object>> entrySet() {
        return values.entrySet();
    }
}
