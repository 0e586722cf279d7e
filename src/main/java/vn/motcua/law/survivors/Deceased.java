package vn.motcua.law.survivors;

/** Whose relatives may have a monthly benefit (Law 41/2024/QH15 art. 86.1). */
enum Deceased {
    INSURED_15_YEARS,
    PENSIONER,
    ACCIDENT,
    ACCIDENT_ALLOWANCE_61
}
