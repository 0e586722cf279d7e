package vn.motcua.finance;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Printing;
import vn.motcua.dossier.Signatures;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.dossier.Signatures.Paper;
import vn.motcua.finance.Queues.Page;

/** Prints lists of orders: the cash to be handed out, with room for the receivers' signatures, a batch's transfers, and a month's list. */
@Component
class PaymentLists {

    private static final String TEMPLATE = "finance/print/payment-list";
    private static final int MOST = 5_000;

    private final Queues queues;
    private final Organisation organisation;
    private final Printing printing;
    private final Signatures signatures;
    private final FileStore files;
    private final Clock clock;

    PaymentLists(
            Queues queues,
            Organisation organisation,
            Printing printing,
            Signatures signatures,
            FileStore files,
            Clock clock) {
        this.queues = queues;
        this.organisation = organisation;
        this.printing = printing;
        this.signatures = signatures;
        this.files = files;
        this.clock = clock;
    }

    /** The cash that waits to be handed out today. */
    byte[] cash() {
        return print(Map.of("officer", Acting.person().name()), queues.of(Queue.CASH, new Page(0, MOST)));
    }

    /** The same with the agency's seal, for handing out by it: its receivers sign by hand. */
    byte[] sealedCash() {
        var sealed = signatures.seal(new Paper(Kind.PAYMENT_LIST, null, null, LocalDate.now(clock), cash()));
        files.put(new ByteArrayInputStream(sealed));
        return sealed;
    }

    /** The transfers of a batch. */
    byte[] of(Batches.View view) {
        var batch = view.batch();
        return print(Map.of("batch", batch, "officer", batch.madeBy().name()), view.orders());
    }

    /** The list of a month, as its orders were drawn. */
    byte[] of(Payroll payroll, List<PaymentOrder> orders) {
        var payer = organisation.unit(payroll.unit()).name();
        return print(
                Map.of(
                        "payroll",
                        payroll,
                        "payer",
                        payer,
                        "officer",
                        payroll.drawnBy().name()),
                orders);
    }

    private byte[] print(Map<String, ?> list, List<PaymentOrder> orders) {
        var province = organisation.province();
        Map<String, @Nullable Object> model = new HashMap<>(list);
        model.put("agency", province.name());
        model.put("unit", organisation.department("finance"));
        model.put("number", null);
        model.put("place", province.place());
        model.put("date", LocalDate.now(clock));
        model.put("orders", orders);
        model.put("total", orders.stream().mapToLong(PaymentOrder::amount).sum());
        return printing.pdf(TEMPLATE, model);
    }
}
