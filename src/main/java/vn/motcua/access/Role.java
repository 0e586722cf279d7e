package vn.motcua.access;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A role in the agency, as diagrams name it ({@code benefits.officer}), and the duty it does on a dossier. */
public enum Role {
    RECEPTION_CLERK("reception.clerk", Duty.RECEIVE),
    CONTRIBUTIONS_OFFICER("contributions.officer", Duty.VERIFY),
    CONTRIBUTIONS_HEAD("contributions.head", Duty.REVIEW),
    BENEFITS_OFFICER("benefits.officer", Duty.PROPOSE),
    BENEFITS_HEAD("benefits.head", Duty.REVIEW),
    HEALTHINSURANCE_OFFICER("healthinsurance.officer", Duty.PROPOSE),
    HEALTHINSURANCE_HEAD("healthinsurance.head", Duty.REVIEW),
    DIRECTOR_SIGNATORY("director.signatory", Duty.SIGN),
    FINANCE_ACCOUNTANT("finance.accountant", Duty.ORDER),
    FINANCE_CHIEF("finance.chief", Duty.RELEASE),
    ARCHIVE_ARCHIVIST("archive.archivist", Duty.ARCHIVE),
    INSPECTION_INSPECTOR("inspection.inspector", Duty.INSPECT),
    ACCESS_ADMINISTRATOR("access.administrator", null);

    private final String key;
    private final @Nullable Duty duty;

    Role(String key, @Nullable Duty duty) {
        this.key = key;
        this.duty = duty;
    }

    /** The name diagrams and grants use. */
    public String key() {
        return key;
    }

    /** The department the role belongs to: package, lane and bean name. */
    public String department() {
        return key.substring(0, key.indexOf('.'));
    }

    /** What a holder of this role does on a dossier, if he works on dossiers at all. */
    public Optional<Duty> duty() {
        return Optional.ofNullable(duty);
    }

    /** The role of a name such as {@code benefits.officer}. */
    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key.equals(key)).findFirst();
    }
}
