package vn.motcua.contributions;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.contributions.CertificateRights.Right;
import vn.motcua.dossier.Calculation;
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

    boolean isRefusal() {
        return kind().equals(IssuedRecord.REFUSAL);
    }

    /** @throws FormRefused if it isn't what the procedure yields, the law doesn't give it, or its days can't stand */
    IssuedRecord read(Result result, LocalDate today, Optional<Right> right) {
        if (isRefusal())
            return new IssuedRecord(kind(), null, null, null, null, form.required("reason"), form.text("articles"));
        if (!kind().equals(result.name().toLowerCase(Locale.ROOT)))
            throw new FormRefused("verdict", "contributions.fault.otherResult");
        var content = form.required("content");
        return right.map(found -> certificate(found, content))
                .orElseGet(() -> new IssuedRecord(kind(), number(), from(today), until(today), null, content, null));
    }

    /** A certificate has the days that the law gives it, not those an officer types. */
    private IssuedRecord certificate(Right right, String content) {
        var law = right.calculation();
        if (!law.entitled()) throw new FormRefused("verdict", "contributions.fault.notEntitled", reasons(law));
        return new IssuedRecord(kind(), null, law.from(), law.until(), right.coPaid(), content, null);
    }

    private static String reasons(Calculation law) {
        return law.refusals().stream()
                .map(refusal -> refusal.reason() + " (" + refusal.legalBasis() + ")")
                .collect(Collectors.joining("; "));
    }

    private String kind() {
        return form.required("verdict");
    }

    private @Nullable String number() {
        return form.text(kind().equals("book") ? "bookNumber" : "cardNumber");
    }

    private @Nullable LocalDate from(LocalDate today) {
        var served = day("serviceFrom");
        if (served != null && served.isAfter(today))
            throw new FormRefused("serviceFrom", "contributions.fault.serviceFrom");
        return served == null ? day("validFrom") : served;
    }

    private @Nullable LocalDate until(LocalDate today) {
        var from = from(today);
        var field = day("serviceUntil") == null ? "validUntil" : "serviceUntil";
        var until = day(field);
        if (from != null && until != null && until.isBefore(from))
            throw new FormRefused(field, "contributions.fault.until");
        return until;
    }

    private @Nullable LocalDate day(String field) {
        var typed = form.text(field);
        return typed == null ? null : LocalDate.parse(typed);
    }
}
