package vn.motcua.finance;

import java.time.YearMonth;

/** One month of one recipient on a list, in dong. */
public record PayrollLine(Recipient recipient, YearMonth month, long amount) {}
