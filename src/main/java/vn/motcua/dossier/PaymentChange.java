package vn.motcua.dossier;

import java.time.LocalDate;

/** The new way and place of payment of a benefit (Law 41/2024/QH15 art. 82), and since when; written by benefits. */
public record PaymentChange(Payee payee, String place, LocalDate from) implements Sheet {}
