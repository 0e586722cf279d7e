package vn.motcua.finance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Actor;
import vn.motcua.dossier.Payee;
import vn.motcua.finance.PaymentOrder.State;

/** A payment order as programs see it. Amount in dong; period in whole months or in days, both ends included. */
record OrderView(
        String id,
        String endToEndId,
        String dossier,
        @Nullable Integer awardLine,
        @Nullable Long payroll,
        int attempt,
        @Nullable String previous,
        String person,
        String benefit,
        String period,
        long amount,
        String currency,
        String decision,
        Payee payee,
        State state,
        boolean held,
        @Nullable String orderedBy,
        @Nullable String releasedBy,
        @Nullable Long batch,
        @Nullable Integer line,
        @Nullable Instant sentAt,
        @Nullable Instant settledAt,
        @Nullable Instant endedAt,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String receivedBy) {

    static OrderView of(PaymentOrder order) {
        var course = order.course();
        return new OrderView(
                order.key().value(),
                order.key().endToEnd(),
                order.dossier().value(),
                order.isOfList() ? order.line() : null,
                order.payroll(),
                order.attempt(),
                order.previous() == null ? null : order.previous().value(),
                order.claim().personName(),
                order.claim().benefit(),
                order.claim().period().toString(),
                order.amount(),
                AnswerReader.CURRENCY,
                order.decision(),
                order.payee(),
                order.state(),
                order.isHeld(),
                account(course.orderedBy()),
                account(course.releasedBy()),
                course.batch(),
                course.line(),
                course.sentAt(),
                course.settledAt(),
                course.endedAt(),
                course.reasonCode(),
                course.reason(),
                course.receivedBy());
    }

    private static @Nullable String account(@Nullable Actor actor) {
        return actor == null ? null : actor.account();
    }
}
