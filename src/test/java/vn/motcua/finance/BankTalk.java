package vn.motcua.finance;

import java.util.List;

/** What a bank writes: pain.002.001.10 and camt.054.001.08 files about our orders. */
public final class BankTalk {

    static final String ACCOUNT = "8800100020003";

    private BankTalk() {}

    /** A status report on a batch with one transaction for each text given. */
    static String report(Batch batch, String... transactions) {
        return report(batch.messageId(), Integer.toString(batch.orders()), Long.toString(batch.total()), transactions);
    }

    public static String report(String messageId, String count, String sum, String... transactions) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
                  <CstmrPmtStsRpt>
                    <GrpHdr><MsgId>NHLG-%s</MsgId><CreDtTm>2026-11-13T08:00:00+07:00</CreDtTm></GrpHdr>
                    <OrgnlGrpInfAndSts>
                      <OrgnlMsgId>%s</OrgnlMsgId>
                      <OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
                      <OrgnlNbOfTxs>%s</OrgnlNbOfTxs>
                      <OrgnlCtrlSum>%s</OrgnlCtrlSum>
                      <GrpSts>PART</GrpSts>
                    </OrgnlGrpInfAndSts>
                    <OrgnlPmtInfAndSts>
                      <OrgnlPmtInfId>1</OrgnlPmtInfId>
                %s    </OrgnlPmtInfAndSts>
                  </CstmrPmtStsRpt>
                </Document>
                """
                .formatted(
                        Math.abs(List.of(transactions).hashCode()),
                        messageId,
                        count,
                        sum,
                        String.join("", transactions));
    }

    /** A status report that rejects a whole batch. */
    static String rejection(Batch batch, String code) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10">
                  <CstmrPmtStsRpt>
                    <GrpHdr><MsgId>NHLG-R</MsgId><CreDtTm>2026-11-13T08:00:00+07:00</CreDtTm></GrpHdr>
                    <OrgnlGrpInfAndSts>
                      <OrgnlMsgId>%s</OrgnlMsgId>
                      <OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>
                      <GrpSts>RJCT</GrpSts>
                      <StsRsnInf><Rsn><Cd>%s</Cd></Rsn></StsRsnInf>
                    </OrgnlGrpInfAndSts>
                  </CstmrPmtStsRpt>
                </Document>
                """
                .formatted(batch.messageId(), code);
    }

    static String settled(PaymentOrder order) {
        return transaction(order.key().endToEnd(), "ACSC", "VND", order.amount());
    }

    static String accepted(PaymentOrder order) {
        return transaction(order.key().endToEnd(), "ACSP", "VND", order.amount());
    }

    public static String transaction(String endToEnd, String status, String currency, long amount) {
        return """
                      <TxInfAndSts>
                        <OrgnlEndToEndId>%s</OrgnlEndToEndId>
                        <TxSts>%s</TxSts>
                        <OrgnlTxRef><Amt><InstdAmt Ccy="%s">%d</InstdAmt></Amt></OrgnlTxRef>
                      </TxInfAndSts>
                """
                .formatted(endToEnd, status, currency, amount);
    }

    static String rejected(PaymentOrder order, String code, String words) {
        return """
                      <TxInfAndSts>
                        <OrgnlEndToEndId>%s</OrgnlEndToEndId>
                        <TxSts>RJCT</TxSts>
                        <StsRsnInf><Rsn><Cd>%s</Cd></Rsn><AddtlInf>%s</AddtlInf></StsRsnInf>
                      </TxInfAndSts>
                """
                .formatted(order.key().endToEnd(), code, words);
    }

    /** A notice of bookings on an account, with its totals right. */
    static String notice(String account, String... entries) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08">
                  <BkToCstmrDbtCdtNtfctn>
                    <GrpHdr><MsgId>NHLG-N%s</MsgId><CreDtTm>2026-11-13T08:00:00+07:00</CreDtTm></GrpHdr>
                    <Ntfctn>
                      <Id>1</Id>
                      <Acct><Id><Othr><Id>%s</Id></Othr></Id></Acct>
                %s    </Ntfctn>
                  </BkToCstmrDbtCdtNtfctn>
                </Document>
                """
                .formatted(Math.abs(List.of(entries).hashCode()), account, String.join("", entries));
    }

    static String debit(PaymentOrder... orders) {
        return entry("DBIT", "BOOK", List.of(orders), "");
    }

    static String credit(PaymentOrder order, String code) {
        return entry("CRDT", "BOOK", List.of(order), "<RtrInf><Rsn><Cd>" + code + "</Cd></Rsn></RtrInf>");
    }

    static String entry(String indicator, String status, List<PaymentOrder> orders, String more) {
        var details = new StringBuilder();
        for (var order : orders)
            details.append("<TxDtls><Refs><EndToEndId>%s</EndToEndId></Refs><Amt Ccy=\"VND\">%d</Amt>%s</TxDtls>"
                    .formatted(order.key().endToEnd(), order.amount(), more));
        return """
                      <Ntry>
                        <Amt Ccy="VND">%d</Amt>
                        <CdtDbtInd>%s</CdtDbtInd>
                        <Sts><Cd>%s</Cd></Sts>
                        <NtryDtls><Btch><NbOfTxs>%d</NbOfTxs></Btch>%s</NtryDtls>
                      </Ntry>
                """
                .formatted(
                        orders.stream().mapToLong(PaymentOrder::amount).sum(),
                        indicator,
                        status,
                        orders.size(),
                        details);
    }
}
