package vn.motcua.law.pension;

import vn.motcua.law.basis.Contribution;

/** The grounds of a pension (Law 41/2024/QH15 art. 64, 65; of the voluntary scheme art. 98). */
enum PensionGround {
    NORMAL("pension.months"),
    HAZARDOUS("pension.months"),
    COAL("pension.months"),
    REDUCED_CAPACITY("pension.months.reducedCapacity"),
    OCCUPATIONAL_HIV("pension.months"),
    ARMED_FORCES("pension.months"),
    VOLUNTARY("pension.months.voluntary");

    private final String months;

    PensionGround(String months) {
        this.months = months;
    }

    /** The parameter that says how many months have to be paid for. */
    String months() {
        return months;
    }

    /** Whether a row counts towards those months: the compulsory scheme's pension asks for compulsory time. */
    boolean counts(Contribution row) {
        return this == VOLUNTARY || !row.isVoluntary();
    }
}
