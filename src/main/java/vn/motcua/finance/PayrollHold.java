package vn.motcua.finance;

import java.time.LocalDate;

/** A recipient to whom months are due, but whom a list holds back: dead by the register since a day. */
public record PayrollHold(Recipient recipient, LocalDate diedOn, long amount) {}
