package vn.motcua.reception;

import static vn.motcua.reception.Typed.typed;

/** Where the money goes. */
public record PayeeForm(String method, String accountNumber, String bankName, String accountHolder) {

    public PayeeForm {
        method = typed(method);
        accountNumber = typed(accountNumber);
        bankName = typed(bankName);
        accountHolder = typed(accountHolder);
    }

    /** The same account, held by somebody. */
    PayeeForm heldBy(String holder) {
        return new PayeeForm(method, accountNumber, bankName, holder);
    }

    static PayeeForm empty() {
        return new PayeeForm("", "", "", "");
    }
}
