package vn.motcua.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.finance.BankAnswer.Line;
import vn.motcua.finance.BankAnswer.Original;
import vn.motcua.finance.BankAnswer.Verdict;
import vn.motcua.finance.BankFileRefused.Fault;
import vn.motcua.finance.Findings.Finding;
import vn.motcua.finance.PaymentOrder.State;

/** Compares a bank's file with the orders it speaks of, line by line; any difference refuses the whole file. */
@Component
class AnswerCheck {

    private static final int MOST_FAULTS = 50;

    private final OrderBook orders;
    private final BatchBook batches;

    AnswerCheck(OrderBook orders, BatchBook batches) {
        this.orders = orders;
        this.batches = batches;
    }

    /** @throws BankFileRefused with every fault found */
    Findings against(BankAnswer answer) {
        var faults = new ArrayList<>(answer.faults());
        var reach = Reach.ofPerson();
        var batch = answer.original() == null ? null : batch(answer.original(), reach, faults);
        var findings = new ArrayList<Finding>();
        if (answer.original() != null && batch != null && answer.lines().isEmpty())
            findings.addAll(wholeBatch(answer.original(), batch));
        var known = known(answer.lines(), reach);
        for (var line : oncePerOrder(answer.lines(), faults)) {
            var order = known.get(line.endToEnd());
            var fault = order == null ? fault(line, "unknown", line.endToEnd()) : fault(line, order, batch);
            if (fault != null) faults.add(fault);
            else if (order != null) findings.add(new Finding(line, order));
        }
        if (!faults.isEmpty())
            throw new BankFileRefused(faults.stream().limit(MOST_FAULTS).toList());
        return new Findings(batch == null ? null : batch.id(), findings);
    }

    private @Nullable Batch batch(Original original, Reach reach, List<Fault> faults) {
        var batch =
                batches.find(original.messageId(), reach).filter(Batch::isSent).orElse(null);
        if (batch == null) {
            faults.add(fault(original.line(), "OrgnlMsgId", "batch", original.messageId()));
            return null;
        }
        if (original.count() != null && !original.count().equals(Integer.toString(batch.orders())))
            faults.add(fault(original.line(), "OrgnlNbOfTxs", "count", original.count(), batch.orders()));
        if (original.sum() != null && !isSame(original.sum(), batch.total()))
            faults.add(fault(original.line(), "OrgnlCtrlSum", "sum", original.sum(), batch.total()));
        return batch;
    }

    private List<Finding> wholeBatch(Original original, Batch batch) {
        var verdict = original.verdict();
        if (verdict == null || verdict == Verdict.ACCEPTED) return List.of();
        return orders.ofBatch(batch.id()).stream()
                .filter(PaymentOrder::isAtBank)
                .map(order -> new Finding(
                        new Line(
                                original.line(),
                                "GrpSts",
                                order.key().endToEnd(),
                                verdict,
                                order.amount(),
                                original.reason()),
                        order))
                .toList();
    }

    private Map<String, PaymentOrder> known(List<Line> lines, Reach reach) {
        var keys = lines.stream()
                .flatMap(line -> OrderKey.ofEndToEnd(line.endToEnd()).stream())
                .distinct()
                .toList();
        var known = new HashMap<String, PaymentOrder>();
        for (var order : orders.lock(keys))
            if (reach.covers(order)) known.put(order.key().endToEnd(), order);
        return known;
    }

    /** A debit followed by its return in the same file comes to a return; anything else twice is a fault. */
    private static Iterable<Line> oncePerOrder(List<Line> lines, List<Fault> faults) {
        var once = new LinkedHashMap<String, Line>();
        for (var line : lines) {
            var before = once.putIfAbsent(line.endToEnd(), line);
            if (before == null) continue;
            if (before.verdict() == Verdict.SETTLED && line.verdict() == Verdict.RETURNED)
                once.put(line.endToEnd(), line);
            else faults.add(fault(line, "repeated", line.endToEnd(), before.line()));
        }
        return once.values();
    }

    private static @Nullable Fault fault(Line line, PaymentOrder order, @Nullable Batch batch) {
        var inBatch = order.course().batch();
        if (batch != null && (inBatch == null || inBatch != batch.id()))
            return fault(line, "elsewhere", line.endToEnd());
        if (line.amount() != null && line.amount() != order.amount())
            return fault(line, "differs", line.amount(), order.amount());
        if (order.isAtBank()) return null;
        if (order.state() != State.SETTLED)
            return fault(line, order.state() == State.RETURNED ? "returned" : "unsent", line.endToEnd());
        return line.verdict() == Verdict.RETURNED && batch == null ? null : fault(line, "paid", line.endToEnd());
    }

    private static boolean isSame(String sum, long total) {
        try {
            return new BigDecimal(sum).compareTo(BigDecimal.valueOf(total)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Fault fault(Line line, String key, Object... arguments) {
        return fault(line.line(), line.field(), key, arguments);
    }

    private static Fault fault(int line, String field, String key, Object... arguments) {
        return new Fault(line, field, "finance.bank." + key, List.of(arguments));
    }
}
