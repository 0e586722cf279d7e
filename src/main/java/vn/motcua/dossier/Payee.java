package vn.motcua.dossier;

import org.jspecify.annotations.Nullable;

/** Where a benefit's money goes (Law 41/2024/QH15 art. 93): the beneficiary's own account, or cash. */
public record Payee(
        Method method, @Nullable String accountNumber, @Nullable String bankName, @Nullable String accountHolder) {

    /** Cash at the agency's desk. */
    public static Payee cash() {
        return new Payee(Method.CASH, null, null, null);
    }

    /** Bank account or cash. */
    public enum Method {
        ACCOUNT,
        CASH
    }
}
