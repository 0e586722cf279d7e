package vn.motcua.finance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.Printing;
import vn.motcua.finance.Queues.Page;

/** Prints lists of orders: the cash to be handed out, with room for the receivers' signatures, and a batch's transfers. */
@Component
class PaymentLists {

    private static final String TEMPLATE = "finance/print/payment-list";
    private static final int MOST = 5_000;

    private final Queues queues;
    private final Organisation organisation;
    private final Printing printing;
    private final Clock clock;

    PaymentLists(Queues queues, Organisation organisation, Printing printing, Clock clock) {
        this.queues = queues;
        this.organisation = organisation;
        this.printing = printing;
        this.clock = clock;
    }

    /** The cash that waits to be handed out today. */
    byte[] cash() {
        return print(
                null, queues.of(Queue.CASH, new Page(0, MOST)), Acting.person().name());
    }

    /** The transfers of a batch. */
    byte[] of(Batches.View view) {
        return print(view.batch(), view.orders(), view.batch().madeBy().name());
    }

    private byte[] print(@Nullable Batch batch, List<PaymentOrder> orders, String officer) {
        var province = organisation.province();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("agency", province.name());
        model.put("unit", organisation.department("finance"));
        model.put("number", null);
        model.put("place", province.place());
        model.put("date", LocalDate.now(clock));
        model.put("batch", batch);
        model.put("orders", orders);
        model.put("total", orders.stream().mapToLong(PaymentOrder::amount).sum());
        model.put("officer", officer);
        return printing.pdf(TEMPLATE, model);
    }
}
