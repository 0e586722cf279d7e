package vn.motcua.finance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.IssueObserver;
import vn.motcua.dossier.PaymentChange;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.SuspensionProposal;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.finance.Recipients.Grant;
import vn.motcua.finance.Recipients.Resumption;
import vn.motcua.finance.Recipients.Stop;

/**
 * Brings every issued decision that touches monthly benefits into the register of recipients, in the transaction that issues
 * it: grants, suspensions and ends (Law 41/2024/QH15 art. 75), resumptions, changes of payment (art. 82), deaths, and lump
 * sums of those who emigrate (art. 76).
 */
@Component
class IssuedRights implements IssueObserver {

    private static final String RESUMPTION = "resumption";
    private static final String DEATH = "DEAD";
    private static final String EMIGRATION = "emigration-lump";

    private final Recipients recipients;
    private final RecipientPayees payees;
    private final Procedures procedures;
    private final Sheets sheets;

    IssuedRights(Recipients recipients, RecipientPayees payees, Procedures procedures, Sheets sheets) {
        this.recipients = recipients;
        this.payees = payees;
        this.procedures = procedures;
        this.sheets = sheets;
    }

    @Override
    public void issued(Dossier dossier, Decision decision) {
        var code = dossier.code();
        switch (decision.kind()) {
            case NOTICE -> sheets.find(code, SuspensionProposal.class).ifPresent(why -> halt(dossier, why));
            case RECORD -> sheets.find(code, PaymentChange.class).ifPresent(change -> redirect(dossier, change));
            case GRANT -> grant(dossier, decision);
            case REFUSAL -> {}
        }
    }

    private void halt(Dossier dossier, SuspensionProposal why) {
        var ground = dossier.ground();
        recipients.halt(
                dossier.code(),
                new Stop(
                        dossier.person().idNumber(),
                        why.benefit(),
                        ground,
                        why.from(),
                        SuspensionProposal.ends(ground)));
    }

    private void redirect(Dossier dossier, PaymentChange change) {
        payees.redirect(dossier.code(), dossier.person().idNumber(), change.payee(), change.from());
    }

    private void grant(Dossier dossier, Decision decision) {
        var procedure = procedures.find(dossier.procedure());
        if (procedure.filter(Procedure::isAfterDeath).isPresent()) end(dossier);
        if (dossier.procedure().equals(EMIGRATION)) stop(dossier, "EMIGRATED", decision.on());
        var calculation = sheets.find(dossier.code(), Calculation.class);
        if (calculation.isEmpty()) return;
        var isResumed = dossier.procedure().equals(RESUMPTION) && resume(dossier, decision, calculation.get());
        if (!isResumed && calculation.get().monthly() != null)
            recipients.enter(dossier, granted(decision, calculation.get()));
    }

    /** Who claims after a death says when it was: whatever the dead received every month ends on the day after. */
    private void end(Dossier dossier) {
        var diedOn = sheets.find(dossier.code(), ToldFacts.class)
                .map(told -> told.facts().path("diedOn").asText())
                .orElse("");
        if (diedOn.isEmpty()) return;
        stop(dossier, DEATH, LocalDate.parse(diedOn).plusDays(1));
    }

    private void stop(Dossier dossier, String ground, LocalDate from) {
        recipients.halt(dossier.code(), new Stop(dossier.person().idNumber(), "", ground, from, true));
    }

    private boolean resume(Dossier dossier, Decision decision, Calculation calculation) {
        var from = calculation.from() == null ? decision.on() : calculation.from();
        return recipients.resume(
                dossier.code(),
                dossier.person().idNumber(),
                new Resumption(from, calculation.monthly(), YearMonth.from(decision.on())));
    }

    private static Grant granted(Decision decision, Calculation calculation) {
        var from = calculation.from() == null ? decision.on() : calculation.from();
        var first = YearMonth.from(from);
        var decided = YearMonth.from(decision.on());
        var until = calculation.until();
        return new Grant(
                decision.number(),
                shares(calculation),
                first,
                until == null ? null : YearMonth.from(until),
                decided.isBefore(first) ? first.minusMonths(1) : decided,
                from.isBefore(decision.on()) ? from : decision.on());
    }

    /** The share of each relative, if the calculation knows them and they come to the whole. */
    private static List<Long> shares(Calculation calculation) {
        var whole = Objects.requireNonNull(calculation.monthly());
        var each = calculation.perRelative();
        if (each == null) return List.of(whole);
        var shares = each.stream().filter(share -> share > 0).toList();
        var sum = shares.stream().mapToLong(Long::longValue).sum();
        return sum == whole ? shares : List.of(whole);
    }
}
