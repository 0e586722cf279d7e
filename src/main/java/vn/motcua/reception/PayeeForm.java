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

    static PayeeForm empty() {
        return new PayeeForm("", "", "", "");
    }
}
