package vn.motcua.reception;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was typed: empty where nothing was, so that no field of a form is ever missing. */
final class Typed {

    private Typed() {}

    static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    static <T> List<T> typed(@Nullable List<T> all) {
        return all == null ? List.of() : all.stream().filter(Objects::nonNull).toList();
    }
}
