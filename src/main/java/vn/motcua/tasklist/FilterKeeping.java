package vn.motcua.tasklist;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import vn.motcua.access.Actor;
import vn.motcua.access.Officer;
import vn.motcua.access.Search;
import vn.motcua.access.Substitutions;
import vn.motcua.access.Substitutions.Office;
import vn.motcua.dossier.Names;
import vn.motcua.tasklist.SavedFilters.Kept;

/** Takes the conditions somebody filled in, and leads to the list they narrow. */
@Component
class FilterKeeping {

    private final SavedFilters filters;
    private final Substitutions people;

    FilterKeeping(SavedFilters filters, Substitutions people) {
        this.filters = filters;
        this.people = people;
    }

    /** Where the list is now; nothing if the form can't be taken, which the faults then say. */
    Optional<String> take(FilterForm form, BindingResult faults, Officer officer) {
        if (faults.hasErrors()) return Optional.empty();
        if (form.isUpsideDown()) faults.rejectValue("most", "worklist.fault.upsideDown");
        if (!form.isNamed() && !FilterForm.given(form.unit()).isEmpty())
            faults.rejectValue("name", "worklist.fault.nameless");
        if (!FilterForm.given(form.unit()).isEmpty() && !officer.units().contains(form.unit()))
            faults.rejectValue("unit", "worklist.fault.unit");
        var holder = holder(FilterForm.given(form.officer()));
        if (holder.isEmpty()) faults.rejectValue("officer", "worklist.fault.officer");
        if (faults.hasErrors()) return Optional.empty();
        return Optional.of(kept(form, holder.get(), officer));
    }

    private String kept(FilterForm form, String holder, Officer officer) {
        var criteria = form.criteria(holder);
        var id = form.isNamed() ? named(form, criteria, officer) : filters.remember(officer, form.whose(), criteria);
        return filters.find(id, officer)
                .map(filter -> new ListAddress(form.whose(), ChosenFilter.of(filter), Search.NONE, null).toString())
                .orElse("/tasks");
    }

    private long named(FilterForm form, Criteria criteria, Officer officer) {
        var unit = FilterForm.given(form.unit());
        var kept = new Kept(FilterForm.given(form.name()), unit.isEmpty() ? null : unit, form.whose(), criteria);
        var id = form.id();
        return id != null && filters.change(id, officer, kept) ? id : filters.keep(officer, kept);
    }

    /** The account of whoever was typed, by account or by name; nothing if nobody or several people are called so. */
    private Optional<String> holder(String typed) {
        if (typed.isEmpty()) return Optional.of("");
        var found = people.offices().stream()
                .map(Office::holder)
                .filter(holder -> isCalled(holder, typed))
                .map(Actor::account)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean isCalled(Actor holder, String typed) {
        return holder.account().equalsIgnoreCase(typed)
                || Names.plain(holder.name()).equals(Names.plain(typed));
    }
}
