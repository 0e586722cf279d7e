package vn.motcua.finance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.motcua.access.Organisation;

/** Writes transfers as ISO 20022 pain.001.001.09: one payment information per paying unit, one transaction per order. */
final class TransferFile {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09";

    private static final String CURRENCY = "VND";
    private static final String SOCIAL_SECURITY = "SSBE";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final String messageId;
    private final ZonedDateTime madeAt;
    private final Organisation organisation;

    TransferFile(String messageId, ZonedDateTime madeAt, Organisation organisation) {
        this.messageId = messageId;
        this.madeAt = madeAt;
        this.organisation = organisation;
    }

    byte[] write(List<PaymentOrder> orders) {
        var bytes = new ByteArrayOutputStream();
        try {
            var stream =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            stream.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            stream.writeStartElement("Document");
            stream.writeDefaultNamespace(NAMESPACE);
            write(new XmlElements(stream), orders);
            stream.writeEndElement();
            stream.writeEndDocument();
            stream.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private void write(XmlElements xml, List<PaymentOrder> orders) throws XMLStreamException {
        Map<String, List<PaymentOrder>> byUnit = orders.stream()
                .collect(Collectors.groupingBy(order -> order.claim().unit(), TreeMap::new, Collectors.toList()));
        xml.open("CstmrCdtTrfInitn");
        xml.open("GrpHdr");
        xml.text("MsgId", messageId, 35);
        xml.text("CreDtTm", MOMENT.format(madeAt), 35);
        totals(xml, orders);
        xml.open("InitgPty").text("Nm", organisation.province().name(), 140).close();
        xml.close();
        for (var unit : byUnit.entrySet()) writeUnit(xml, unit.getKey(), unit.getValue());
        xml.close();
    }

    private void writeUnit(XmlElements xml, String code, List<PaymentOrder> orders) throws XMLStreamException {
        var unit = organisation.unit(code);
        xml.open("PmtInf");
        xml.text("PmtInfId", messageId + "-" + code, 35);
        xml.text("PmtMtd", "TRF", 3);
        totals(xml, orders);
        xml.open("PmtTpInf")
                .open("CtgyPurp")
                .text("Cd", SOCIAL_SECURITY, 4)
                .close()
                .close();
        xml.open("ReqdExctnDt").text("Dt", madeAt.toLocalDate().toString(), 10).close();
        xml.open("Dbtr").text("Nm", unit.name(), 140).close();
        account(xml, "DbtrAcct", unit.bankAccount());
        xml.open("DbtrAgt").open("FinInstnId").open("Othr").text("Id", "NOTPROVIDED", 35);
        xml.close().close().close();
        for (var order : orders) writeOrder(xml, order);
        xml.close();
    }

    private static void writeOrder(XmlElements xml, PaymentOrder order) throws XMLStreamException {
        var payee = order.payee();
        xml.open("CdtTrfTxInf");
        xml.open("PmtId").text("InstrId", order.key().endToEnd(), 35);
        xml.text("EndToEndId", order.key().endToEnd(), 35).close();
        xml.open("Amt").amount("InstdAmt", CURRENCY, order.amount()).close();
        xml.open("CdtrAgt").open("FinInstnId").text("Nm", payee.bankName(), 140);
        xml.close().close();
        xml.open("Cdtr").text("Nm", payee.accountHolder(), 140).close();
        account(xml, "CdtrAcct", payee.accountNumber());
        xml.open("Purp").text("Cd", SOCIAL_SECURITY, 4).close();
        xml.open("RmtInf").text("Ustrd", order.dossier() + " " + order.decision(), 140);
        xml.close().close();
    }

    private static void totals(XmlElements xml, List<PaymentOrder> orders) throws XMLStreamException {
        xml.text("NbOfTxs", Integer.toString(orders.size()), 15);
        xml.text(
                "CtrlSum",
                Long.toString(orders.stream().mapToLong(PaymentOrder::amount).reduce(0, Math::addExact)),
                18);
    }

    private static void account(XmlElements xml, String name, @Nullable String number) throws XMLStreamException {
        xml.open(name).open("Id").open("Othr").text("Id", number, 34);
        xml.close().close().close();
    }
}
