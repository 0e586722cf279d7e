package vn.motcua.tasklist;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.access.Colleagues;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.access.Role;
import vn.motcua.dossier.SearchWords;
import vn.motcua.journey.FormRefused;
import vn.motcua.tasklist.FilterOptions.Choice;
import vn.motcua.tasklist.Opinion.Asked;

/** Whom an opinion may be asked of: a department of any unit in which somebody works, or one person there. */
@Component
class Addressees {

    private static final int MOST = 5;

    private final Organisation organisation;
    private final Colleagues colleagues;
    private final Speech speech;

    Addressees(Organisation organisation, Colleagues colleagues, Speech speech) {
        this.organisation = organisation;
        this.colleagues = colleagues;
        this.speech = speech;
    }

    List<Choice> units() {
        return organisation.units().stream()
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
    }

    List<Choice> departments() {
        return Arrays.stream(Role.values())
                .filter(role -> role.duty().isPresent())
                .map(Role::department)
                .distinct()
                .map(each -> new Choice(each, speech.department(each)))
                .toList();
    }

    /** @throws FormRefused if nobody works there, or the colleague isn't found, or several are */
    Asked find(OpinionForm form) {
        var unit = organisation.units().stream()
                .filter(each -> each.code().equals(form.unit()))
                .findFirst()
                .orElseThrow(() -> new FormRefused("unit", "opinion.fault.unit"));
        if (departments().stream().noneMatch(each -> each.value().equals(form.department())))
            throw new FormRefused("department", "opinion.fault.department");
        var people = people(form.department(), unit.code());
        if (people.isEmpty()) throw new FormRefused("department", "opinion.fault.nobody", department(form, unit));
        return form.colleague().isEmpty()
                ? new Asked("", form.department(), unit.code(), department(form, unit))
                : colleague(form, people);
    }

    /** Everybody who works in a department of a unit but whoever asks. */
    private List<Actor> people(String department, String unit) {
        return colleagues.in(unit, roles(department)).stream()
                .filter(person -> !person.equals(Acting.person().actor()))
                .toList();
    }

    static Set<Role> roles(String department) {
        return Arrays.stream(Role.values())
                .filter(role -> role.department().equals(department))
                .collect(Collectors.toSet());
    }

    private Asked colleague(OpinionForm form, List<Actor> people) {
        var found = people.stream()
                .filter(person -> person.account().equals(form.colleague()) || isNamed(person, form.colleague()))
                .toList();
        if (found.isEmpty()) throw new FormRefused("colleague", "opinion.fault.unknown", names(people));
        if (found.size() > 1) throw new FormRefused("colleague", "opinion.fault.several", names(found));
        var one = found.get(0);
        return new Asked(one.account(), form.department(), form.unit(), one.name());
    }

    private static boolean isNamed(Actor person, String typed) {
        return new HashSet<>(SearchWords.typed(person.name())).containsAll(SearchWords.typed(typed));
    }

    private static String names(List<Actor> people) {
        return people.stream()
                .limit(MOST)
                .map(person -> person.name() + " (" + person.account() + ")")
                .collect(Collectors.joining(", "));
    }

    private String department(OpinionForm form, Unit unit) {
        return speech.department(form.department()) + ", " + unit.name();
    }
}
