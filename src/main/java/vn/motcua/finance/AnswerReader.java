package vn.motcua.finance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.finance.BankAnswer.Line;
import vn.motcua.finance.BankAnswer.Reason;
import vn.motcua.finance.BankFileRefused.Fault;

/** What both kinds of bank files have in common: message id, amounts, reasons; and the faults found while reading. */
abstract class AnswerReader {

    static final String CURRENCY = "VND";

    private static final Pattern REASON = Pattern.compile("[A-Z0-9]{1,4}");
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,5})?");
    private static final int MOST_FAULTS = 50;
    private static final int MOST_WORDS = 300;

    final List<Line> lines = new ArrayList<>();
    final List<Fault> faults = new ArrayList<>();

    /** Reads a file's one message. */
    abstract BankAnswer read(XmlNode message);

    /** What a file says; booking notices must be of one of our accounts. */
    static BankAnswer read(byte[] content, List<String> accounts) {
        var root = BankXml.read(content);
        for (var kind : BankAnswer.Kind.values())
            if (root.name().equals("Document") && root.namespace().equals(kind.namespace()))
                return switch (kind) {
                    case STATUS_REPORT -> new StatusReportReader().read(message(root, "CstmrPmtStsRpt"));
                    case BOOKING_NOTICE ->
                        new BookingNoticeReader(accounts).read(message(root, "BkToCstmrDbtCdtNtfctn"));
                };
        throw new BankFileRefused(root.line(), root.name(), "finance.bank.namespace", root.namespace());
    }

    private static XmlNode message(XmlNode root, String name) {
        return root.at(name).orElseThrow(() -> new BankFileRefused(root.line(), name, "finance.bank.missing"));
    }

    final void refuse(int line, String field, String key, Object... arguments) {
        if (faults.size() < MOST_FAULTS) faults.add(new Fault(line, field, "finance.bank." + key, List.of(arguments)));
    }

    /** The text of an element that must be there, at most 35 characters. */
    final String id(XmlNode node, String... path) {
        var text = node.text(path);
        var field = path[path.length - 1];
        if (text.isEmpty()) refuse(node.lineOf(path), field, "missing");
        else if (text.get().length() > 35) refuse(node.lineOf(path), field, "length");
        return text.orElse("");
    }

    /** An amount of whole dong, if the element is there and good. */
    final Optional<Long> amount(XmlNode node, String... path) {
        return node.at(path).flatMap(this::amount);
    }

    private Optional<Long> amount(XmlNode amount) {
        var currency = amount.attribute("Ccy");
        if (!CURRENCY.equals(currency))
            refuse(amount.line(), amount.name(), "currency", currency == null ? "" : currency);
        return number(amount);
    }

    /** A sum without currency, if the element is there and good. */
    final Optional<Long> number(XmlNode node) {
        if (!AMOUNT.matcher(node.text()).matches()) {
            refuse(node.line(), node.name(), "amount", node.text());
            return Optional.empty();
        }
        var amount = new BigDecimal(node.text()).stripTrailingZeros();
        if (amount.scale() > 0) refuse(node.line(), node.name(), "amount", node.text());
        return amount.scale() > 0 ? Optional.empty() : Optional.of(amount.longValueExact());
    }

    /** A reason's code and words. */
    static Reason reason(XmlNode node, String name) {
        var reason = node.at(name);
        var code = reason.flatMap(it -> it.text("Rsn", "Cd"))
                .filter(it -> REASON.matcher(it).matches());
        var words = reason.stream()
                .flatMap(it -> it.all("AddtlInf").stream())
                .map(XmlNode::text)
                .toList();
        return new Reason(code.orElse(null), words.isEmpty() ? null : cut(String.join(" ", words)));
    }

    private static @Nullable String cut(String words) {
        var clean = words.replaceAll("\\p{Cntrl}+", " ").strip();
        if (clean.isEmpty()) return null;
        return clean.length() > MOST_WORDS ? clean.substring(0, MOST_WORDS) : clean;
    }
}
