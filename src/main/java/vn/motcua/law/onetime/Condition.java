package vn.motcua.law.onetime;

/** What a ground of a one-time settlement asks for; the table of grounds says which ground asks for which. */
public enum Condition {
    REACHED_RETIREMENT_AGE,
    UNDER_180_MONTHS,
    IDLE_12_MONTHS,
    MONTHS_BEFORE_2025_07,
    UNDER_240_MONTHS,
    SETTLED_ABROAD_PROVEN,
    GRAVE_DISEASE_PROVEN,
    CAPACITY_LOSS_81_PROVEN,
    DISCHARGED,
    FOREIGNER_LEAVING
}
