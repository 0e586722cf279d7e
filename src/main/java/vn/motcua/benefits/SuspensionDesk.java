package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;

/** The desk of the officer who proposes a suspension: the unit it is of, and a form before anything is typed. */
@Component
class SuspensionDesk {

    private final Clock clock;

    SuspensionDesk(Clock clock) {
        this.clock = clock;
    }

    /** The unit in which the acting officer settles benefits. */
    String unit() {
        return Acting.person().grants().stream()
                .filter(grant -> grant.role() == Role.BENEFITS_OFFICER)
                .map(Officer.Grant::unit)
                .findFirst()
                .orElseThrow();
    }

    SuspensionForm empty() {
        var today = LocalDate.now(clock);
        return new SuspensionForm("", null, null, "", "", "", "", "", "", today, "");
    }
}
