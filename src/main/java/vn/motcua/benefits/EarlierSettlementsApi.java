package vn.motcua.benefits;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Takes over settlements that other offices paid, or this one before the house was opened, from the system that knows them. */
@RestController
@RequestMapping("/api/earlier-settlements")
@PreAuthorize("hasRole('benefits.head')")
@Tag(name = "Earlier settlements")
class EarlierSettlementsApi {

    private final EarlierSettlements settlements;

    EarlierSettlementsApi(EarlierSettlements settlements) {
        this.settlements = settlements;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Takes over settlements paid before; the same decision for the same person is kept once")
    void takeOver(@Valid @RequestBody Before before) {
        settlements.takeOver(before.settlements());
    }

    /** Settlements paid before. */
    record Before(@NotEmpty @Size(max = 1000) List<@Valid Paid> settlements) {}

    /** One settlement: by which decision of which office, to whom, for which months, how much and when. */
    record Paid(
            @NotBlank @Size(max = 60) String decision,
            @NotBlank @Size(max = 200) String office,
            @NotNull @Pattern(regexp = "\\d{10}") String insuranceNumber,
            @NotNull @Pattern(regexp = "\\d{9}|\\d{12}") String idNumber,
            @NotBlank @Size(max = 120) String name,
            @NotNull LocalDate birthDate,
            @NotNull YearMonth from,
            @NotNull YearMonth to,
            @PositiveOrZero long amount,
            @NotNull LocalDate settledOn) {}
}
