package vn.motcua.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.FormRefused;

/** What a session of inspection may be: by an order, over days that were, for thirty days at most. */
@Component
class SessionRules {

    /** How many days a session may last from the day it is stated: a setting of the house, no law names a number. */
    static final int LONGEST = 30;

    private final Organisation organisation;
    private final Procedures procedures;
    private final Clock clock;

    SessionRules(Organisation organisation, Procedures procedures, Clock clock) {
        this.organisation = organisation;
        this.procedures = procedures;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws FormRefused with the field at fault and the remedy */
    void demand(Statement statement) {
        var scope = statement.scope();
        refuseIf(statement.order().on().isAfter(today()), "orderedOn");
        refuseIf(scope.until().isAfter(today()) || scope.until().isBefore(scope.from()), "periodUntil");
        refuseIf(
                statement.lastsUntil().isBefore(today())
                        || statement.lastsUntil().isAfter(today().plusDays(LONGEST)),
                "lastsUntil");
        refuseIf(
                !scope.procedures().stream()
                        .allMatch(key -> procedures.find(key).isPresent()),
                "procedures");
        refuseIf(!organisation.units().stream().map(Unit::code).toList().containsAll(scope.units()), "units");
    }

    private static void refuseIf(boolean isWrong, String field) {
        if (isWrong) throw new FormRefused(field, "inspection.fault." + field, LONGEST);
    }
}
