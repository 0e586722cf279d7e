package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An administrative procedure as the agency offers it: its names, the grounds people apply on, who may file, which
 * department settles it by which calculation, and what comes of it. {@code youngest} is the age from which people may be
 * concerned; it is numbered if whoever it concerns has an insurance number already.
 */
public record Procedure(
        String key,
        String vietnamese,
        String english,
        List<String> grounds,
        String calculation,
        String legalDate,
        Result result,
        boolean hasPayment,
        boolean needsHistory,
        String settler,
        Set<Filer> filers,
        boolean isAtCounter,
        int youngest,
        boolean isNumbered,
        String nationalCode,
        String article) {

    /** The legal date is the day the complete dossier was received. */
    private static final String RECEPTION = "RECEPTION";

    private static final String ASSISTED = "assisted";
    private static final String LIST = "list";
    private static final List<String> NO_GROUNDS = List.of("GENERAL");
    private static final List<String> MANY = List.of(Dossier.MANY);

    public Procedure {
        grounds = List.copyOf(grounds);
        filers = Set.copyOf(filers);
    }

    /** Its name in a reader's language. */
    public String name(Locale reader) {
        return reader.getLanguage().equals("en") ? english : vietnamese;
    }

    /** The benefit of the calculation contract that it is settled by, if it is calculated at all. */
    public Optional<String> benefit() {
        return calculation.isEmpty() ? Optional.empty() : Optional.of(calculation);
    }

    /** The day whose law counts: that of reception, a day that was told, or, on signing, that day itself. */
    public LocalDate legalDay(ToldFacts told, LocalDate received, LocalDate signed) {
        return legalDate.equals(RECEPTION) ? received : told.day(legalDate).orElse(signed);
    }

    /** Whether an officer writes the derivation, because the law leaves the calculation open. */
    public boolean isAssisted() {
        return calculation.equals(ASSISTED);
    }

    /** Whether one dossier carries the claims of many people, line by line. */
    public boolean isList() {
        return calculation.equals(LIST);
    }

    /** Whether people apply on one ground or another, so that the desk must ask on which. */
    public boolean hasGrounds() {
        return !grounds.equals(NO_GROUNDS) && !grounds.equals(MANY);
    }

    /** Whether it begins with the death of the insured person: the benefit is then the relatives'. */
    public boolean isAfterDeath() {
        return filers.contains(Filer.RELATIVE) && !filers.contains(Filer.PERSON);
    }

    /** Whether the agency begins it, not people. */
    public boolean isExOfficio() {
        return filers.equals(Set.of(Filer.AGENCY));
    }

    /** Whether the desk must ask where money goes; of a list, every line says so itself. */
    public boolean asksForPayee() {
        return !isList() && (hasPayment || result == Result.PAYMENT_RECORD);
    }

    /** What the applicant gets. */
    public enum Result {
        DECISION,
        LIST,
        BOOK,
        CARD,
        CERTIFICATE,
        CONFIRMATION,
        DATA,
        PAYMENT_RECORD,
        NOTICE
    }

    /** Who may file: the person, a relative, the employer, or the agency itself; a representative for any of them. */
    public enum Filer {
        PERSON,
        RELATIVE,
        EMPLOYER,
        AGENCY
    }
}
