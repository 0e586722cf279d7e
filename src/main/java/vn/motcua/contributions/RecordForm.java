package vn.motcua.contributions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.IssuedRecord;
import vn.motcua.dossier.Procedure.Result;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Submission;

/** What an officer filled in of a book, a card, corrected data, a certificate or a confirmation. */
record RecordForm(Submission form) {

    private static final Set<Result> SIGNED = EnumSet.of(Result.CERTIFICATE, Result.CONFIRMATION);

    /** Whether the director signs results of this kind; the head of the department issues the others. */
    static boolean isSigned(Result result) {
        return SIGNED.contains(result);
    }

    /** @throws FormRefused if it isn't what the procedure yields, or its days can't stand */
    IssuedRecord read(Result result, LocalDate today) {
        var kind = form.required("verdict");
        if (kind.equals(IssuedRecord.REFUSAL))
            return new IssuedRecord(kind, null, null, null, null, form.required("reason"), form.text("articles"));
        if (!kind.equals(result.name().toLowerCase(Locale.ROOT)))
            throw new FormRefused("verdict", "contributions.fault.otherResult");
        return new IssuedRecord(
                kind,
                form.text(kind.equals("book") ? "bookNumber" : "cardNumber"),
                from(today),
                until(kind, today),
                coPaid(),
                form.required("content"),
                null);
    }

    private @Nullable LocalDate from(LocalDate today) {
        var served = day("serviceFrom");
        if (served != null && served.isAfter(today))
            throw new FormRefused("serviceFrom", "contributions.fault.serviceFrom");
        return served == null ? day("validFrom") : served;
    }

    /** A no-co-payment certificate ends with its year (Decree 188/2025/ND-CP art. 18.2). */
    private @Nullable LocalDate until(String kind, LocalDate today) {
        var from = from(today);
        var until = day("serviceUntil") == null ? day("validUntil") : day("serviceUntil");
        if (until == null && kind.equals("certificate") && from != null) return LocalDate.of(from.getYear(), 12, 31);
        if (from != null && until != null && until.isBefore(from))
            throw new FormRefused(
                    day("serviceUntil") == null ? "validUntil" : "serviceUntil", "contributions.fault.until");
        return until;
    }

    private @Nullable Long coPaid() {
        var typed = form.text("coPaid");
        return typed == null ? null : new BigDecimal(typed).longValueExact();
    }

    private @Nullable LocalDate day(String field) {
        var typed = form.text(field);
        return typed == null ? null : LocalDate.parse(typed);
    }
}
