package vn.motcua.law.maternity;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Contributions;
import vn.motcua.law.basis.Members;
import vn.motcua.law.leave.LeaveFacts;

/**
 * What the maternity benefit of a birth is derived from. With {@code motherDied}, the person who cares for the child has
 * the rest of the mother's leave from {@code leaveFrom} on.
 */
record BirthFacts(
        LastWages wages,
        Birth birth,
        Role role,
        @Nullable LocalDate receivedChildOn,
        @Nullable LocalDate leaveFrom,
        LocalDate motherLeaveFrom,
        boolean motherDied,
        boolean motherQualified,
        @Nullable Conditions conditions) {

    static final Set<String> NAMES = Set.of(
            "wages",
            "bornOn",
            "children",
            "livingChildrenBefore",
            "contributions",
            "leaveFrom",
            "stillbirth",
            "motherDied",
            "motherQualified",
            "motherLeaveFrom",
            "restOnDoctorsOrder",
            "infertilityTreatment",
            "role",
            "receivedChildOn");

    static BirthFacts read(LocalDate on, Members facts) throws CaseNotClear {
        var birth = Birth.read(on, facts);
        var role = facts.choice("role", Role.MOTHER);
        var receivedOn = role == Role.MOTHER ? null : receivedOn(on, facts, birth);
        return new BirthFacts(
                LastWages.read(facts),
                birth,
                role,
                receivedOn,
                LeaveFacts.dateIfAny(facts, "leaveFrom"),
                motherLeaveFrom(facts, birth),
                facts.flag("motherDied"),
                facts.flag("motherQualified", true),
                conditions(on, facts, role == Role.INTENDED_MOTHER ? Objects.requireNonNull(receivedOn) : birth.on()));
    }

    /** The conditions, where contributions are given. */
    Conditions requiredConditions() {
        return Objects.requireNonNull(conditions);
    }

    /** Whether the carer of the child has a leave of his own, because the mother had no right to one. */
    boolean isCarersOwn() {
        return motherDied && !motherQualified;
    }

    /** The day a surrogate handed the child over to its intended mother. */
    LocalDate handedOverOn() {
        return Objects.requireNonNull(receivedChildOn);
    }

    /** The day that the lump sum's month and the window of contributions go by. */
    LocalDate event() {
        return role == Role.INTENDED_MOTHER ? handedOverOn() : birth.on();
    }

    private static @Nullable Conditions conditions(LocalDate on, Members facts, LocalDate event) throws CaseNotClear {
        var restOrdered = facts.flag("restOnDoctorsOrder");
        var infertilityTreated = facts.flag("infertilityTreatment");
        if (!facts.has("contributions")) return null;
        return new Conditions(Contributions.read(facts, on, null), event, restOrdered, infertilityTreated);
    }

    private static LocalDate receivedOn(LocalDate on, Members facts, Birth birth) throws CaseNotClear {
        if (!facts.has("receivedChildOn")) throw new CaseNotClear(facts.field("receivedChildOn"), "missing");
        var receivedOn = LeaveFacts.event(on, facts, "receivedChildOn");
        if (receivedOn.isBefore(birth.on()))
            throw new CaseNotClear(facts.field("receivedChildOn"), "receivedBeforeBirth", receivedOn, birth.on());
        return receivedOn;
    }

    private static LocalDate motherLeaveFrom(Members facts, Birth birth) throws CaseNotClear {
        var from = facts.date("motherLeaveFrom", birth.on());
        if (from.isAfter(birth.on()))
            throw new CaseNotClear(facts.field("motherLeaveFrom"), "leaveAfterBirth", from, birth.on());
        return from;
    }

    /** Who asks: the child's mother or carer, or one of the two women of a surrogacy (art. 53 to 55). */
    enum Role {
        MOTHER,
        SURROGATE,
        INTENDED_MOTHER
    }
}
