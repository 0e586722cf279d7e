package vn.motcua.inspection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierScope;
import vn.motcua.inspection.InspectionSession.Order;

/** A session of inspection to be opened, as it is typed; no procedure or unit chosen means all. */
record SessionForm(
        @NotBlank(message = "{inspection.fault.number}") @Size(max = 100, message = "{inspection.fault.number}")
                String number,
        @NotNull(message = "{inspection.fault.day}") @Nullable LocalDate orderedOn,
        @NotBlank(message = "{inspection.fault.reason}") @Size(max = 1000, message = "{inspection.fault.reason}")
                String reason,
        @NotNull(message = "{inspection.fault.day}") @Nullable LocalDate periodFrom,
        @NotNull(message = "{inspection.fault.day}") @Nullable LocalDate periodUntil,
        @Nullable List<String> procedures,
        @Nullable List<String> units,
        @NotNull(message = "{inspection.fault.day}") @Nullable LocalDate lastsUntil) {

    static SessionForm on(LocalDate today) {
        return new SessionForm("", today, "", today.minusMonths(3), today, List.of(), List.of(), today.plusDays(14));
    }

    /** Only of a form that was found right. */
    Statement statement() {
        return new Statement(
                new Order(number.strip(), Objects.requireNonNull(orderedOn), reason.strip()),
                new DossierScope(
                        Objects.requireNonNull(periodFrom),
                        Objects.requireNonNull(periodUntil),
                        chosen(procedures),
                        chosen(units)),
                Objects.requireNonNull(lastsUntil));
    }

    private static Set<String> chosen(@Nullable List<String> names) {
        return names == null ? Set.of() : Set.copyOf(names);
    }
}
