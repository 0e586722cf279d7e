package vn.motcua.finance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Brings the news of orders to where they came from: those of single dossiers one by one, a list's all at once. A month's
 * list keeps no news elsewhere: its dossiers were settled long ago, and its own page shows its orders.
 */
@Component
class Tidings {

    private final DossierTidings dossiers;
    private final ListTidings lists;

    Tidings(DossierTidings dossiers, ListTidings lists) {
        this.dossiers = dossiers;
        this.lists = lists;
    }

    /** Released orders of one dossier wait to go out. */
    void released(List<PaymentOrder> orders) {
        if (orders.get(0).isOfList()) lists.released(orders);
        else dossiers.released(orders.get(0));
    }

    /** The file of a batch was handed out. */
    void sent(List<PaymentOrder> orders, String messageId) {
        single(orders, Function.identity()).forEach(order -> dossiers.sent(order, messageId));
        lists(orders, Function.identity()).forEach((code, lines) -> lists.sent(lines, messageId));
    }

    /** The bank paid. */
    void settled(List<PaymentOrder> orders) {
        single(orders, Function.identity()).forEach(dossiers::settled);
        lists(orders, Function.identity()).forEach((code, lines) -> lists.settled(lines));
    }

    /** Somebody took the cash. */
    void handedOver(PaymentOrder order, String receiver) {
        if (order.isOfList()) lists.handedOver(order, receiver);
        else if (!order.isOfPayroll()) dossiers.handedOver(order, receiver);
    }

    /** Money came back, or never left. */
    void cameBack(List<Return> returned, String act) {
        single(returned, Return::order).forEach(each -> dossiers.cameBack(each, act));
        lists(returned, Return::order).forEach((code, lines) -> lists.cameBack(lines, act));
    }

    /** The bank was asked. */
    void inquired(PaymentOrder order) {
        if (!order.isOfPayroll()) dossiers.inquired(order);
    }

    private static <T> List<T> single(List<T> all, Function<T, PaymentOrder> order) {
        return all.stream()
                .filter(each ->
                        !order.apply(each).isOfList() && !order.apply(each).isOfPayroll())
                .toList();
    }

    private static <T> Map<String, List<T>> lists(List<T> all, Function<T, PaymentOrder> order) {
        return all.stream()
                .filter(each -> order.apply(each).isOfList())
                .collect(Collectors.groupingBy(each -> dossier(order.apply(each)), TreeMap::new, Collectors.toList()));
    }

    private static String dossier(PaymentOrder order) {
        return order.dossier().value();
    }
}
