package vn.motcua.benefits;

import java.time.LocalDate;

/** A one-time settlement's facts and its legal date: the day the decision is signed (Law 41/2024/QH15 art. 70.5). */
record CalculationRequest(LocalDate on, OneTimeFacts facts) {}
