package vn.motcua.contributions;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The question to a register about many people at once, in the body so that no number stands in addresses and logs. */
record LookUps(
        @NotNull @Size(max = LookUps.MOST)
                List<@Pattern(regexp = "\\d{10}", message = "{import.insurance_number}") String> insuranceNumbers) {

    static final int MOST = 500;
}
