package vn.motcua.tasklist;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.tasklist.Criteria.Mark;
import vn.motcua.tasklist.Criteria.Urgency;
import vn.motcua.tasklist.Wanted.Scope;

/** The conditions somebody asks for; with a name they are kept, and with a unit shared there. */
record FilterForm(
        @Nullable Long id,
        @Nullable Scope scope,
        @Nullable Urgency due,
        @Nullable Mark mark,
        @Nullable Set<String> procedures,
        @Nullable Set<String> units,
        @Nullable Set<String> steps,
        @Nullable Set<ClockState> clocks,
        @Nullable @Pattern(regexp = FilterForm.MONEY, message = "{worklist.fault.amount}") String least,
        @Nullable @Pattern(regexp = FilterForm.MONEY, message = "{worklist.fault.amount}") String most,
        @Nullable @Size(max = 40, message = "{worklist.fault.employer}") String employer,
        @Nullable @Size(max = 120, message = "{worklist.fault.officer}") String officer,
        @Nullable @Size(max = 200, message = "{worklist.fault.text}") String text,
        @Nullable @Size(max = 60, message = "{worklist.fault.name}") String name,
        @Nullable @Size(max = 20, message = "{worklist.fault.unit}") String unit,
        @Nullable Set<Long> labels) {

    static final String MONEY = "|\\d[0-9. ]{0,17}";

    /** The conditions of the list somebody looks at, to go on from. */
    static FilterForm of(ListAddress here, boolean own) {
        var criteria = here.wanted().criteria();
        var kept = own ? here.filter().kept() : null;
        return new FilterForm(
                kept == null || !kept.isNamed() ? null : kept.id(),
                here.scope(),
                criteria.due(),
                criteria.mark(),
                criteria.procedures(),
                criteria.units(),
                criteria.steps(),
                criteria.clocks(),
                text(criteria.least()),
                text(criteria.most()),
                criteria.employer(),
                criteria.officer(),
                criteria.text(),
                kept == null || kept.name() == null ? "" : kept.name(),
                kept == null || kept.unit() == null ? "" : kept.unit(),
                criteria.labels());
    }

    /** Only of a form that was found right. */
    Criteria criteria(String account) {
        return new Criteria(
                due,
                mark,
                procedures,
                units,
                steps,
                clocks,
                number(least),
                number(most),
                given(employer).toUpperCase(Locale.ROOT),
                account,
                given(text),
                labels);
    }

    /** One's own tasks, unless told otherwise. */
    Scope whose() {
        return scope == null ? Scope.MINE : scope;
    }

    /** Whether the amounts are the wrong way round. */
    boolean isUpsideDown() {
        var from = number(least);
        var until = number(most);
        return from != null && until != null && from > until;
    }

    boolean isNamed() {
        return !given(name).isEmpty();
    }

    static String given(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    private static @Nullable Long number(@Nullable String value) {
        var digits = given(value).replaceAll("[. ]", "");
        return digits.isEmpty() ? null : Long.valueOf(digits);
    }

    private static String text(@Nullable Long amount) {
        return amount == null ? "" : amount.toString();
    }
}
