package vn.motcua.tasklist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words the pages' fragments ask for; every text is in the reader's language already. */
final class Parts {

    private Parts() {}

    record Fact(String label, String value) {}

    record Figure(String label, String value, boolean strong) {}

    record Tab(String href, String label, @Nullable String count, boolean current) {}

    record Filter(String href, String label, String count, String tone, boolean current) {}

    record Label(String text, String tone) {}

    record Happening(String kind, String icon, String what, @Nullable String who, Instant when, @Nullable String why) {}

    record Stage(String state, String name, @Nullable String note) {}

    record Place(String state, String name, @Nullable String note, @Nullable Instant when) {}

    record File(String href, String icon, String name, @Nullable String note, String size) {}

    /** A file that can be read on the page. */
    record Leaf(String href, String kind, String name) {}

    record Paper(String name, @Nullable String note, String kind, String icon, String word, List<File> files) {}

    record Diagram(String src, String placesSrc, String name) {}

    record Payment(long amount, String kind, String icon, String word, List<Attempt> rows) {}

    record Attempt(int attempt, String payee, @Nullable String note, String kind, String icon, String word) {}
}
