package vn.motcua.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Deaths;
import vn.motcua.dossier.Dossier.Beneficiary;
import vn.motcua.dossier.RegisterSilent;
import vn.motcua.finance.PaymentOrder.Claim;

/**
 * Asks the contribution register, before a month's money goes out, who of its people is dead (Law 41/2024/QH15 art. 75). A
 * register that doesn't answer has cleared nobody.
 */
@Component
class LivingCheck {

    private final Deaths deaths;

    LivingCheck(Deaths deaths) {
        this.deaths = deaths;
    }

    /** Since which day whoever of these recipients is dead, by ID number. */
    Map<String, LocalDate> dead(List<Recipient> recipients) {
        return among(
                recipients.stream().map(recipient -> new Beneficiary(recipient.personName(), recipient.personId())));
    }

    /** The same of those whom these orders are for. */
    Map<String, LocalDate> deadOf(List<PaymentOrder> orders) {
        return among(orders.stream().map(PaymentOrder::claim).map(LivingCheck::beneficiary));
    }

    private Map<String, LocalDate> among(Stream<Beneficiary> people) {
        var asked = people.distinct().toList();
        if (asked.isEmpty()) return Map.of();
        try {
            return deaths.among(asked);
        } catch (RegisterSilent silent) {
            throw silent.fault();
        }
    }

    private static Beneficiary beneficiary(Claim claim) {
        return new Beneficiary(claim.personName(), claim.personId());
    }
}
