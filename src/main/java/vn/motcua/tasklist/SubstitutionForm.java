package vn.motcua.tasklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Role;
import vn.motcua.access.Substitution.Limits;
import vn.motcua.access.Substitution.Manner;
import vn.motcua.access.Substitutions.Office;
import vn.motcua.access.Substitutions.Order;

/** A substitution to be ordered; {@code office} names the person replaced, the role and the unit in one choice. */
record SubstitutionForm(
        @NotBlank(message = "{substitution.fault.replaced}")
                @Pattern(regexp = "|\\S+ \\S+ \\S+", message = "{substitution.fault.replaced}")
                String office,
        @NotBlank(message = "{substitution.fault.substitute}") String substitute,
        @NotNull(message = "{substitution.fault.from}") LocalDate from,
        @NotNull(message = "{substitution.fault.until}") @Nullable LocalDate until,
        @Nullable List<String> procedures,
        @Nullable @Pattern(regexp = "|[1-9][0-9. ]{0,17}", message = "{substitution.fault.highest}") String highest,
        @Nullable @Pattern(regexp = "|KT|TL|TUQ", message = "{substitution.fault.manner}") String manner,
        @Nullable @Size(max = 80, message = "{substitution.fault.title}") String title,
        @NotBlank(message = "{substitution.fault.reason}") @Size(max = 1000, message = "{substitution.fault.reason}")
                String reason,
        @NotBlank(message = "{substitution.fault.document}") @Size(max = 300, message = "{substitution.fault.document}")
                String document) {

    static SubstitutionForm on(LocalDate day) {
        return new SubstitutionForm("", "", day, null, List.of(), "", "", "", "", "");
    }

    static String choice(Office office) {
        return office.holder().account() + " " + office.role().key() + " " + office.unit();
    }

    /** Only of a form that was found right. */
    Order order() {
        var replaced = office.split(" ");
        return new Order(
                replaced[0],
                substitute,
                Role.of(replaced[1]).orElseThrow(),
                replaced[2],
                new Limits(
                        from,
                        Optional.ofNullable(until).orElse(from),
                        procedures == null ? Set.of() : Set.copyOf(procedures),
                        given(highest)
                                .map(text -> Long.valueOf(text.replaceAll("[. ]", "")))
                                .orElse(null)),
                given(manner).map(Manner::valueOf).orElse(null),
                given(title).orElse(null),
                reason.strip(),
                document.strip());
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
    }
}
