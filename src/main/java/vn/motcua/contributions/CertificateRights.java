package vn.motcua.contributions;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.journey.FormRefused;
import vn.motcua.law.Calculations;
import vn.motcua.law.basis.CaseNotClear;

/** What the law says to whoever asks for a certificate, derived from what was told (Decree 188/2025/ND-CP art. 18.2). */
@Component
class CertificateRights {

    private final Calculations calculations;
    private final Procedures procedures;
    private final Sheets sheets;
    private final MessageSource messages;
    private final Clock clock;

    CertificateRights(
            Calculations calculations, Procedures procedures, Sheets sheets, MessageSource messages, Clock clock) {
        this.calculations = calculations;
        this.procedures = procedures;
        this.sheets = sheets;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * The right on the procedure's legal day; none if its law has nothing to calculate, or a refusal is proposed because
     * the facts don't suffice.
     *
     * @throws FormRefused if something shall be issued on facts that the law can't be applied to
     */
    Optional<Right> derive(Dossier dossier, RecordForm form) {
        var told = sheets.find(dossier.code(), ToldFacts.class).orElseGet(ToldFacts::nothing);
        try {
            return calculate(dossier, told).map(calculation -> new Right(calculation, coPaid(calculation, told)));
        } catch (CaseNotClear unclear) {
            if (form.isRefusal()) return Optional.empty();
            throw new FormRefused(
                    "verdict",
                    "contributions.fault.unclear",
                    messages.getMessage(unclear, LocaleContextHolder.getLocale()));
        }
    }

    private Optional<Calculation> calculate(Dossier dossier, ToldFacts told) throws CaseNotClear {
        var procedure = procedures.get(dossier.procedure());
        var benefit = procedure.benefit().filter(calculations::knows);
        if (benefit.isEmpty()) return Optional.empty();
        var day = procedure.legalDay(told, dossier.receivedOn(clock.getZone()), LocalDate.now(clock));
        return Optional.of(calculations.calculate(
                calculations.question(benefit.get(), told.facts()).on(day)));
    }

    private static long coPaid(Calculation calculation, ToldFacts told) {
        var from = calculation.from();
        return from == null ? 0 : coPaid(told, from.getYear());
    }

    private static long coPaid(ToldFacts told, int year) {
        return StreamSupport.stream(told.facts().path("copayments").spliterator(), false)
                .filter(payment -> year(payment) == year)
                .mapToLong(payment -> payment.path("amount").asLong())
                .sum();
    }

    private static int year(JsonNode payment) {
        return LocalDate.parse(payment.path("on").asText()).getYear();
    }

    /** The calculation, and what was paid of one's own in the year the certificate is of, in dong. */
    record Right(Calculation calculation, long coPaid) {}
}
