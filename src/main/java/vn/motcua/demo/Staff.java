package vn.motcua.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.access.Accounts;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;

/** The demo's people, one for each role and two where duties conflict; all have the same password. */
@Component
@Profile("demo")
class Staff {

    static final String PASSWORD = "motcua-demo-2026";

    private final Accounts accounts;
    private final Map<String, List<Officer>> byRole = new HashMap<>();

    Staff(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Opens everybody's account. */
    void hire(LocalDate from) {
        for (var line : Words.lines("accounts.csv")) {
            var cells = line.split(",");
            accounts.open(cells[0], cells[1], PASSWORD);
            accounts.grant(cells[0], Role.of(cells[2]).orElseThrow(), cells[3], from, null);
            byRole.computeIfAbsent(cells[2], role -> new ArrayList<>()).add(accounts.loadUserByUsername(cells[0]));
        }
    }

    /** Does something as the person of a role whose turn it is. */
    <T> T as(String role, int turn, Supplier<T> work) {
        var people = Objects.requireNonNull(byRole.get(role), role);
        return Acting.as(people.get(turn % people.size()), work);
    }
}
