package vn.motcua.tasklist;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.dossier.Procedures;

/** Finds the filter an address names, and tells what is wrong with one that can't be used. */
@Component
class FilterChoice {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final SavedFilters filters;
    private final Procedures procedures;

    FilterChoice(SavedFilters filters, Procedures procedures) {
        this.filters = filters;
        this.procedures = procedures;
    }

    ChosenFilter of(@Nullable String address, Officer officer) {
        if (address == null || address.isEmpty()) return ChosenFilter.NONE;
        if (NUMBER.matcher(address).matches())
            return filters.find(Long.parseLong(address), officer)
                    .map(this::usable)
                    .orElseGet(() -> ChosenFilter.faulty("worklist.filter.unknown"));
        return ChosenFilter.COMMON.stream()
                .filter(each -> each.address().equals(address))
                .findFirst()
                .orElseGet(() -> ChosenFilter.faulty("worklist.filter.unknown"));
    }

    private ChosenFilter usable(SavedFilter kept) {
        var criteria = kept.criteria();
        var name = kept.name() == null ? "" : kept.name();
        if (criteria == null) return ChosenFilter.faulty("worklist.filter.unreadable", name);
        return criteria.procedures().stream()
                .filter(key -> procedures.find(key).isEmpty())
                .findFirst()
                .map(gone -> ChosenFilter.faulty("worklist.filter.gone", name, gone))
                .orElseGet(() -> ChosenFilter.of(kept));
    }
}
