package vn.motcua.finance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** By which decision of the authority money was recovered, and on which day it was back. */
record RecoveryForm(
        @NotBlank @Size(max = 60) @Nullable String decision, @NotNull @PastOrPresent @Nullable LocalDate on) {}
