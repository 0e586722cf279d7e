package vn.motcua.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Representative.Scope;
import vn.motcua.finance.RecipientBook.Place;

/**
 * Who may be given the money: the beneficiary, the employer who filed for him, or someone a certified authorisation lets
 * receive it (Law 41/2024/QH15 art. 10.2d and 93).
 */
@Component
class Payees {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{6,19}");
    private static final int NAME_LENGTH = 140;

    private final Dossiers dossiers;
    private final ListOrders lists;
    private final RecipientBook recipients;
    private final Clock clock;

    Payees(Dossiers dossiers, ListOrders lists, RecipientBook recipients, Clock clock) {
        this.dossiers = dossiers;
        this.lists = lists;
        this.recipients = recipients;
        this.clock = clock;
    }

    /** The orders that no longer pay where the dossier says, or pay someone who may not be given the money. */
    List<PaymentOrder> altered(List<PaymentOrder> orders) {
        var files = dossiers.all(
                orders.stream().map(PaymentOrder::dossier).distinct().toList());
        var owed = owed(orders, files);
        return orders.stream()
                .filter(order -> {
                    var file = Objects.requireNonNull(files.get(order.dossier()));
                    return !order.payee().equals(owed.apply(order)) || !isSound(order.payee(), order, file);
                })
                .toList();
    }

    /** Says where the money of an order is to go today: the dossier's payee, the line's, the monthly recipient's. */
    private Function<PaymentOrder, @Nullable Payee> owed(List<PaymentOrder> orders, Map<DossierCode, Dossier> files) {
        var byLine = listPayees(orders, files);
        var monthly = orders.stream()
                .flatMap(order -> Stream.ofNullable(order.payroll()))
                .distinct()
                .collect(Collectors.toMap(
                        payroll -> payroll, payroll -> recipients.payees(payroll, LocalDate.now(clock))));
        return order -> {
            var shares = order.payroll() == null ? null : monthly.get(order.payroll());
            if (shares != null) return shares.get(new Place(order.dossier(), order.line()));
            var lines = byLine.get(order.dossier());
            return order.isOfList() && lines != null
                    ? lines.get(order.line())
                    : Objects.requireNonNull(files.get(order.dossier())).payee();
        };
    }

    private Map<DossierCode, Map<Integer, Payee>> listPayees(
            List<PaymentOrder> orders, Map<DossierCode, Dossier> files) {
        return orders.stream()
                .filter(PaymentOrder::isOfList)
                .map(PaymentOrder::dossier)
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> lists.payees(Objects.requireNonNull(files.get(code)))));
    }

    /** The name of the person with this ID number, if that person may be handed the order's money today. */
    Optional<String> receiver(PaymentOrder order, String idNumber) {
        var dossier = dossiers.get(order.dossier());
        if (order.isOfList())
            return Optional.of(order.claim().personName())
                    .filter(name -> order.claim().personId().equals(idNumber));
        var own = dossier.beneficiaries().stream()
                .filter(beneficiary -> beneficiary.idNumber().equals(idNumber))
                .findFirst();
        if (own.isPresent()) return own.map(Dossier.Beneficiary::name);
        var representative = dossier.representative();
        return representative != null && representative.idNumber().equals(idNumber) && mayReceive(dossier)
                ? Optional.of(representative.name())
                : Optional.empty();
    }

    /** Whether an account is the beneficiary's own, or that of someone who may receive it for him. */
    boolean belongsToReceiver(Payee payee, List<String> beneficiaries, Dossier dossier) {
        var holder = payee.accountHolder();
        if (holder == null || holder.length() > NAME_LENGTH) return false;
        var representative = dossier.representative();
        var employer = dossier.applicant().employer();
        return beneficiaries.stream().anyMatch(name -> same(holder, name))
                || employer != null && same(holder, employer.name())
                || representative != null && same(holder, representative.name()) && mayReceive(dossier);
    }

    /** Whose money an order pays. */
    static List<String> beneficiaries(PaymentOrder order, Dossier dossier) {
        return order.line() > 0 ? List.of(order.claim().personName()) : names(dossier);
    }

    /** Whom a dossier's own benefit is for. */
    static List<String> names(Dossier dossier) {
        return dossier.beneficiaries().stream().map(Dossier.Beneficiary::name).toList();
    }

    /** Whether money sent there can only reach the beneficiary or who may receive it for him. */
    private boolean isSound(Payee payee, PaymentOrder order, Dossier dossier) {
        if (payee.method() == Payee.Method.CASH) return true;
        return payee.accountNumber() != null
                && ACCOUNT.matcher(payee.accountNumber()).matches()
                && payee.bankName() != null
                && payee.bankName().length() <= NAME_LENGTH
                && belongsToReceiver(payee, beneficiaries(order, dossier), dossier);
    }

    private boolean mayReceive(Dossier dossier) {
        var representative = dossier.representative();
        return representative != null && representative.covers(Scope.RECEIVE_MONEY, LocalDate.now(clock));
    }

    private static boolean same(String one, String other) {
        return Names.plain(one).equals(Names.plain(other));
    }
}
