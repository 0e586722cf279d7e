package vn.motcua.contributions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** The question to a register: a BHXH number, in the body so that it stays out of addresses and logs. */
record LookUp(@NotNull @Pattern(regexp = "\\d{10}", message = "{import.insurance_number}") String insuranceNumber) {}
