package vn.motcua.reception;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Result;

/** The way on which a procedure is settled, as the diagram names it, and whether its result is signed by the director. */
record Settlement(String way, boolean needsSignature) {

    /** What a head of department issues without the director. */
    private static final Set<Result> UNSIGNED =
            EnumSet.of(Result.BOOK, Result.CARD, Result.DATA, Result.PAYMENT_RECORD);

    static Settlement of(Procedure procedure) {
        return new Settlement(way(procedure), !UNSIGNED.contains(procedure.result()));
    }

    private static String way(Procedure procedure) {
        if (procedure.result() == Result.PAYMENT_RECORD) return "paymentChange";
        return switch (procedure.settler()) {
            case "healthinsurance" -> "reimbursement";
            case "contributions" -> "record";
            default -> "benefit";
        };
    }
}
