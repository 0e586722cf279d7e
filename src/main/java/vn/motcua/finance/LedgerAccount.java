package vn.motcua.finance;

/** The accounts of the payment journal: what benefits cost, what is owed, money under way, at the bank, in the till. */
public enum LedgerAccount {
    EXPENSE,
    PAYABLE,
    IN_TRANSIT,
    BANK,
    CASH
}
