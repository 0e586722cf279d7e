package vn.motcua.finance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.finance.BankAnswer.Kind;
import vn.motcua.finance.BankAnswer.Line;
import vn.motcua.finance.BankAnswer.Verdict;

/** Reads camt.054.001.08: debits that paid orders, and credits that gave their money back. */
final class BookingNoticeReader extends AnswerReader {

    private static final String DEBIT = "DBIT";
    private static final String CREDIT = "CRDT";
    private static final String RETURN = "RtrInf";

    private final List<String> accounts;

    BookingNoticeReader(List<String> accounts) {
        this.accounts = accounts;
    }

    @Override
    BankAnswer read(XmlNode notice) {
        var messageId = id(notice, "GrpHdr", "MsgId");
        var parts = notice.all("Ntfctn");
        if (parts.isEmpty()) refuse(notice.line(), "Ntfctn", "missing");
        parts.forEach(this::readNotification);
        if (lines.isEmpty() && faults.isEmpty()) refuse(notice.line(), "TxDtls", "missing");
        return new BankAnswer(Kind.BOOKING_NOTICE, messageId, null, lines, faults);
    }

    private void readNotification(XmlNode part) {
        var account = part.text("Acct", "Id", "Othr", "Id")
                .or(() -> part.text("Acct", "Id", "IBAN"))
                .orElse("");
        if (!accounts.contains(account)) refuse(part.lineOf("Acct", "Id"), "Acct", "account", account);
        var entries = part.all("Ntry");
        var total = 0L;
        for (var entry : entries) total += readEntry(entry);
        check(part, "TtlNtries", entries.size(), total);
        check(part, "TtlDbtNtries", entries.stream().filter(it -> is(it, DEBIT)).toList());
        check(
                part,
                "TtlCdtNtries",
                entries.stream().filter(it -> is(it, CREDIT)).toList());
    }

    private long readEntry(XmlNode entry) {
        var amount = amount(entry, "Amt").orElse(0L);
        if (entry.at("Amt").isEmpty()) refuse(entry.line(), "Amt", "missing");
        if (!entry.text("Sts", "Cd").orElse("").equals("BOOK")) refuse(entry.lineOf("Sts", "Cd"), "Sts", "booked");
        if (!is(entry, DEBIT) && !is(entry, CREDIT)) refuse(entry.lineOf("CdtDbtInd"), "CdtDbtInd", "indicator");
        var details = entry.all("NtryDtls").stream()
                .flatMap(it -> it.all("TxDtls").stream())
                .toList();
        if (details.isEmpty()) refuse(entry.line(), "TxDtls", "missing");
        var sum = 0L;
        for (var detail : details) sum += readDetail(entry, detail, details.size() == 1 ? amount : null);
        if (sum != amount) refuse(entry.lineOf("Amt"), "Amt", "sum", amount, sum);
        for (var batch : entry.all("NtryDtls")) checkBatch(batch);
        return amount;
    }

    private long readDetail(XmlNode entry, XmlNode detail, @Nullable Long whole) {
        var given = amount(detail, "Amt");
        if (given.isEmpty() && whole == null) refuse(detail.line(), "Amt", "missing");
        var amount = given.orElse(whole == null ? 0L : whole);
        var endToEnd = id(detail, "Refs", "EndToEndId");
        var reason = reason(detail, RETURN);
        var isReturn = is(entry, CREDIT);
        if (isReturn && reason.code() == null) refuse(detail.lineOf(RETURN), RETURN, "reason");
        lines.add(new Line(
                detail.lineOf("Refs", "EndToEndId"),
                "EndToEndId",
                endToEnd,
                isReturn ? Verdict.RETURNED : Verdict.SETTLED,
                amount,
                reason));
        return amount;
    }

    private void checkBatch(XmlNode details) {
        var transactions = details.all("TxDtls").size();
        details.at("Btch", "NbOfTxs")
                .filter(it -> !it.text().equals(Integer.toString(transactions)))
                .ifPresent(it -> refuse(it.line(), "NbOfTxs", "count", it.text(), transactions));
    }

    private void check(XmlNode part, String totals, List<XmlNode> entries) {
        var sum = entries.stream()
                .flatMap(entry -> entry.at("Amt").stream())
                .flatMap(it -> number(it).stream())
                .mapToLong(Long::longValue)
                .sum();
        check(part, totals, entries.size(), sum);
    }

    private void check(XmlNode part, String totals, int count, long sum) {
        part.at("TxsSummry", totals, "NbOfNtries")
                .filter(it -> !it.text().equals(Integer.toString(count)))
                .ifPresent(it -> refuse(it.line(), totals, "count", it.text(), count));
        part.at("TxsSummry", totals, "Sum").ifPresent(it -> number(it)
                .filter(given -> given != sum)
                .ifPresent(given -> refuse(it.line(), totals, "sum", given, sum)));
    }

    private static boolean is(XmlNode entry, String indicator) {
        return entry.text("CdtDbtInd").orElse("").equals(indicator);
    }
}
