package vn.motcua.benefits;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of those who have the person's name are somebody else, by what decisions about them refer to, and why. */
public record NamesakesForm(@Nullable List<String> about, @Nullable String reason) {

    public NamesakesForm {
        about = about == null ? List.of() : about.stream().distinct().toList();
        reason = Objects.requireNonNullElse(reason, "").strip();
    }

    @Override
    public List<String> about() {
        return Objects.requireNonNullElse(about, List.of());
    }

    @Override
    public String reason() {
        return Objects.requireNonNullElse(reason, "");
    }
}
