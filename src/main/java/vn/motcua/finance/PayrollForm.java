package vn.motcua.finance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Which unit's list of which month is to be drawn up. */
record PayrollForm(
        @NotBlank(message = "{finance.payroll.fault.unit}") @Nullable String unit,
        @NotNull(message = "{finance.payroll.fault.month}")
                @DateTimeFormat(pattern = "MM/yyyy", fallbackPatterns = "yyyy-MM")
                @Nullable
                YearMonth month) {}
