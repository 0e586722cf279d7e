package vn.motcua.tasklist;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.motcua.access.Actor;
import vn.motcua.access.Officer;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.access.Role;
import vn.motcua.access.Superiors;

/** The people a head gives work to: the roles he is over in a unit, and who holds them there. */
record Team(Unit unit, List<Role> roles, List<Actor> people) {

    Team {
        roles = List.copyOf(roles);
        people = List.copyOf(people);
    }

    /** The roles on dossiers that a person is over in a unit. */
    static List<Role> roles(Officer head, Unit unit) {
        return Arrays.stream(Role.values())
                .filter(role -> role.duty().isPresent() && Superiors.isOver(head, role, unit.code()))
                .toList();
    }

    boolean has(String account) {
        return people.stream().anyMatch(person -> person.account().equals(account));
    }

    /** What lies with one of them, or with nobody. */
    List<Reach> reaches(String account) {
        return roles.stream()
                .map(role -> new Reach(
                        "t.role = ? and t.unit = ? and t.assignee = ?", List.of(role.key(), unit.code(), account)))
                .toList();
    }

    /** The accounts, nobody's among them. */
    Stream<String> accounts() {
        return Stream.concat(Stream.of(""), people.stream().map(Actor::account));
    }
}
