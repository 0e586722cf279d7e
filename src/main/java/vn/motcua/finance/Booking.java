package vn.motcua.finance;

import static vn.motcua.finance.LedgerAccount.BANK;
import static vn.motcua.finance.LedgerAccount.CASH;
import static vn.motcua.finance.LedgerAccount.EXPENSE;
import static vn.motcua.finance.LedgerAccount.IN_TRANSIT;
import static vn.motcua.finance.LedgerAccount.PAYABLE;

/** What is booked of an order, each at most once: the account debited and the account credited. */
public enum Booking {
    DECIDED(EXPENSE, PAYABLE),
    RELEASED(IN_TRANSIT, BANK),
    RELEASED_IN_CASH(IN_TRANSIT, CASH),
    SETTLED(PAYABLE, IN_TRANSIT),
    RETURNED(BANK, IN_TRANSIT),
    RECALLED(BANK, IN_TRANSIT),
    RECALLED_IN_CASH(CASH, IN_TRANSIT),
    RETURNED_LATER(BANK, PAYABLE),
    RECOVERED(BANK, EXPENSE);

    private final LedgerAccount debit;
    private final LedgerAccount credit;

    Booking(LedgerAccount debit, LedgerAccount credit) {
        this.debit = debit;
        this.credit = credit;
    }

    /** The account debited. */
    public LedgerAccount debit() {
        return debit;
    }

    /** The account credited. */
    public LedgerAccount credit() {
        return credit;
    }
}
