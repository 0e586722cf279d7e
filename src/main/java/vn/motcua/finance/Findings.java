package vn.motcua.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.finance.BankAnswer.Line;
import vn.motcua.finance.BankAnswer.Verdict;

/** All that a good file says; the batch it answers, if it is a report on one. */
record Findings(@Nullable Long batch, List<Finding> all) {

    int count(Verdict verdict) {
        return of(verdict).size();
    }

    List<Finding> of(Verdict verdict) {
        return all.stream()
                .filter(finding -> finding.line().verdict() == verdict)
                .toList();
    }

    /** What a line says of an order that is what the line says. */
    record Finding(Line line, PaymentOrder order) {}
}
