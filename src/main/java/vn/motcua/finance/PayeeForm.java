package vn.motcua.finance;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.motcua.dossier.Payee;

/** Where the money of one line is to go: an account with its bank and holder, or cash. */
record PayeeForm(
        @NotNull Payee.@Nullable Method method,
        @Pattern(regexp = "([0-9]{6,19})?", message = "{finance.payee.account}") @Nullable String accountNumber,
        @Size(max = 140) @Nullable String bankName,
        @Size(max = 140) @Nullable String accountHolder) {

    @AssertTrue(message = "{finance.payee.whole}")
    boolean isWhole() {
        return method != Payee.Method.ACCOUNT || isGiven(accountNumber) && isGiven(bankName) && isGiven(accountHolder);
    }

    Payee payee() {
        return method == Payee.Method.CASH
                ? Payee.cash()
                : new Payee(Payee.Method.ACCOUNT, strip(accountNumber), strip(bankName), strip(accountHolder));
    }

    /** What is wrong with a form as it was filled in. */
    static String says(BindingResult faults) {
        return faults.getAllErrors().stream()
                .map(fault -> String.valueOf(fault.getDefaultMessage()))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static @Nullable String strip(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
