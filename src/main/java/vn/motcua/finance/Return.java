package vn.motcua.finance;

import org.jspecify.annotations.Nullable;

/** An order whose money came back or never left: the bank's reason code, if it was the bank, and the reason in words. */
record Return(PaymentOrder order, @Nullable String code, String reason) {}
