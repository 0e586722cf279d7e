package vn.motcua.finance;

import java.util.Map;
import java.util.Optional;
import vn.motcua.finance.BankAnswer.Kind;
import vn.motcua.finance.BankAnswer.Line;
import vn.motcua.finance.BankAnswer.Original;
import vn.motcua.finance.BankAnswer.Verdict;

/** Reads pain.002.001.10: the bank's status of a file and of each payment in it. */
final class StatusReportReader extends AnswerReader {

    private static final String GROUP = "OrgnlGrpInfAndSts";
    private static final String REASON = "StsRsnInf";
    private static final Map<String, Verdict> STATUSES = Map.of(
            "ACSC", Verdict.SETTLED,
            "ACCC", Verdict.SETTLED,
            "RJCT", Verdict.RETURNED,
            "ACTC", Verdict.ACCEPTED,
            "ACCP", Verdict.ACCEPTED,
            "ACSP", Verdict.ACCEPTED,
            "ACWC", Verdict.ACCEPTED,
            "RCVD", Verdict.ACCEPTED,
            "PDNG", Verdict.ACCEPTED);

    @Override
    BankAnswer read(XmlNode report) {
        var messageId = id(report, "GrpHdr", "MsgId");
        for (var part : report.all("OrgnlPmtInfAndSts"))
            for (var transaction : part.all("TxInfAndSts")) readTransaction(transaction);
        var original = report.at(GROUP).map(this::readGroup).orElse(null);
        if (original == null) refuse(report.line(), GROUP, "missing");
        if (lines.isEmpty() && faults.isEmpty() && (original == null || original.verdict() == null))
            refuse(report.line(), "TxInfAndSts", "missing");
        return new BankAnswer(Kind.STATUS_REPORT, messageId, original, lines, faults);
    }

    private Original readGroup(XmlNode group) {
        var status = group.text("GrpSts").filter(it -> !it.equals("PART"));
        var verdict = status.map(STATUSES::get);
        if (status.isPresent() && verdict.isEmpty()) refuse(group.lineOf("GrpSts"), "GrpSts", "status", status.get());
        if (!group.text("OrgnlMsgNmId").orElse("").startsWith("pain.001"))
            refuse(group.lineOf("OrgnlMsgNmId"), "OrgnlMsgNmId", "original");
        return new Original(
                group.line(),
                id(group, "OrgnlMsgId"),
                group.text("OrgnlNbOfTxs").orElse(null),
                group.text("OrgnlCtrlSum").orElse(null),
                verdict.orElse(null),
                reason(group, REASON));
    }

    private void readTransaction(XmlNode transaction) {
        var endToEnd = id(transaction, "OrgnlEndToEndId");
        var status = transaction.text("TxSts");
        var verdict = status.flatMap(it -> Optional.ofNullable(STATUSES.get(it)));
        var amount = amount(transaction, "OrgnlTxRef", "Amt", "InstdAmt");
        if (verdict.isEmpty()) {
            refuse(transaction.lineOf("TxSts"), "TxSts", "status", status.orElse(""));
            return;
        }
        if (verdict.get() == Verdict.SETTLED
                && transaction.at("OrgnlTxRef", "Amt", "InstdAmt").isEmpty())
            refuse(transaction.line(), "InstdAmt", "missing");
        var reason = reason(transaction, REASON);
        if (verdict.get() == Verdict.RETURNED && reason.code() == null)
            refuse(transaction.lineOf(REASON, "Rsn"), "Rsn", "reason");
        lines.add(new Line(
                transaction.lineOf("OrgnlEndToEndId"),
                "OrgnlEndToEndId",
                endToEnd,
                verdict.get(),
                amount.orElse(null),
                reason));
    }
}
