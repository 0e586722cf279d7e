package vn.motcua.law;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** A benefit, by its key, its legal date, and the facts as the calculation contract writes them. */
public record CalculationRequest(String benefit, LocalDate on, JsonNode facts) {}
