package vn.motcua.law.maternity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Members;
import vn.motcua.law.leave.LeaveFacts;

/**
 * What adoption leave is derived from: {@code months} and {@code days} that were taken, or the child's day of birth and
 * the day it was received, which give them. Who doesn't stop working has the lump sum alone.
 */
record AdoptionFacts(
        LastWages wages,
        int months,
        int days,
        LocalDate receivedOn,
        @Nullable LocalDate childBirthDate,
        int children,
        boolean stopsWork,
        boolean otherParentTakesLeave,
        @Nullable Conditions conditions) {

    static final List<String> NAMES = List.of(
            "months",
            "childBirthDate",
            "receivedChildOn",
            "children",
            "stopsWork",
            "otherParentTakesLeave",
            "contributions");

    private static final int MOST_MONTHS = 12;

    static AdoptionFacts read(LocalDate on, Members facts) throws CaseNotClear {
        var receivedOn = LeaveFacts.event(on, facts, "receivedChildOn");
        if (!facts.has("childBirthDate") && !facts.has("months")) facts.count("days", 0, LeaveFacts.MOST_DAYS);
        return new AdoptionFacts(
                LastWages.read(facts),
                facts.count("months", 0, MOST_MONTHS, 0),
                facts.count("days", 0, LeaveFacts.MOST_DAYS, 0),
                receivedOn,
                birthDate(on, receivedOn, facts),
                facts.count("children", 1, Birth.MOST_CHILDREN, 1),
                facts.flag("stopsWork", true),
                facts.flag("otherParentTakesLeave"),
                conditions(on, facts, receivedOn));
    }

    boolean isTold() {
        return months > 0 || days > 0;
    }

    private static @Nullable LocalDate birthDate(LocalDate on, LocalDate receivedOn, Members facts)
            throws CaseNotClear {
        var birthDate = LeaveFacts.dateIfAny(facts, "childBirthDate");
        if (birthDate != null && birthDate.isAfter(on))
            throw new CaseNotClear(facts.field("childBirthDate"), "eventAfter", birthDate, on);
        if (birthDate != null && birthDate.isAfter(receivedOn))
            throw new CaseNotClear(facts.field("receivedChildOn"), "receivedBeforeBirth", receivedOn, birthDate);
        return birthDate;
    }

    private static @Nullable Conditions conditions(LocalDate on, Members facts, LocalDate receivedOn)
            throws CaseNotClear {
        return facts.has("contributions")
                ? new Conditions(Contributions.read(facts, on, null), receivedOn, false, false)
                : null;
    }
}
