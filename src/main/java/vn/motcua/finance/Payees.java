package vn.motcua.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Representative.Scope;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Submission;

/**
 * Who may be given the money: the beneficiary, the employer who filed for him, or someone a certified authorisation lets
 * receive it (Law 41/2024/QH15 art. 10.2d and 93).
 */
@Component
class Payees {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{6,19}");
    private static final int NAME_LENGTH = 140;

    private final Dossiers dossiers;
    private final Clock clock;

    Payees(Dossiers dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** The beneficiary gave another account, or comes for cash: the next order pays there. */
    void correct(DossierCode code, Submission form) {
        if (Payee.Method.valueOf(form.required("method")) == Payee.Method.CASH) {
            dossiers.pay(code, Payee.cash());
            return;
        }
        var payee = new Payee(
                Payee.Method.ACCOUNT,
                form.required("accountNumber"),
                form.required("bankName"),
                form.required("accountHolder"));
        if (!belongsToReceiver(payee, dossiers.get(code)))
            throw new FormRefused("accountHolder", "finance.refused.holder");
        dossiers.pay(code, payee);
    }

    /** Whether an order still pays where the dossier says, and to someone who may be given the money. */
    boolean isAsApproved(PaymentOrder order) {
        var dossier = dossiers.get(order.dossier());
        return order.payee().equals(dossier.payee()) && isSound(order.payee(), dossier);
    }

    /** Whether money sent there can only reach the beneficiary or who may receive it for him. */
    private boolean isSound(Payee payee, Dossier dossier) {
        if (payee.method() == Payee.Method.CASH) return true;
        return payee.accountNumber() != null
                && ACCOUNT.matcher(payee.accountNumber()).matches()
                && payee.bankName() != null
                && payee.bankName().length() <= NAME_LENGTH
                && belongsToReceiver(payee, dossier);
    }

    /** The name of the person with this ID number, if that person may be handed the dossier's money today. */
    Optional<String> receiver(Dossier dossier, String idNumber) {
        var own = dossier.beneficiaries().stream()
                .filter(beneficiary -> beneficiary.idNumber().equals(idNumber))
                .findFirst();
        if (own.isPresent()) return own.map(Dossier.Beneficiary::name);
        var representative = dossier.representative();
        return representative != null && representative.idNumber().equals(idNumber) && mayReceive(dossier)
                ? Optional.of(representative.name())
                : Optional.empty();
    }

    private boolean belongsToReceiver(Payee payee, Dossier dossier) {
        var holder = payee.accountHolder();
        if (holder == null || holder.length() > NAME_LENGTH) return false;
        var representative = dossier.representative();
        var employer = dossier.applicant().employer();
        return dossier.beneficiaries().stream().anyMatch(beneficiary -> same(holder, beneficiary.name()))
                || employer != null && same(holder, employer.name())
                || representative != null && same(holder, representative.name()) && mayReceive(dossier);
    }

    private boolean mayReceive(Dossier dossier) {
        var representative = dossier.representative();
        return representative != null && representative.covers(Scope.RECEIVE_MONEY, LocalDate.now(clock));
    }

    private static boolean same(String one, String other) {
        return Names.plain(one).equals(Names.plain(other));
    }
}
