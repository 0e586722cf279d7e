package vn.motcua;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.SqlCount.Part;
import vn.motcua.access.Accounts;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Drafting;
import vn.motcua.journey.Desk;
import vn.motcua.journey.Journeys;
import vn.motcua.reception.Counter;
import vn.motcua.reception.IntakeForm;
import vn.motcua.reception.PaperForm;
import vn.motcua.reception.PayeeForm;
import vn.motcua.reception.PersonForm;

/** Carries the walkthrough's dossier, paid in cash, through the whole house by the departments' own services. */
record Passage(
        Counter counter,
        Desk desk,
        Journeys journeys,
        Drafting drafting,
        Accounts accounts,
        JdbcClient jdbc,
        TestRestTemplate programs,
        Clock clock) {

    private static final String PASSWORD = "motcua-demo-2026";
    private static final String ID_NUMBER = "099185012846";

    /** From acceptance to archiving; what a person reads before acting, and the bank's part, are counted apart. */
    DossierCode travel(SqlCount count) throws Exception {
        count.during(Part.READING, this::readBeforeReceiving);
        var code = as("le.mai", count, () -> counter.register(form()).code());
        step(code, count, "verifyHistory", "ngo.tran", Map.of("finding", "confirmed"));
        step(code, count, "proposeDecision", "pham.huy", proposal());
        step(code, count, "reviewProposal", "vu.nhung", Map.of("verdict", "endorse"));
        var signature = new HashMap<>(Map.of("verdict", "sign", "password", PASSWORD));
        count.during(Part.READING, () -> signature.put("documentHash", hash(code)));
        step(code, count, "signDecision", "trinh.bao", signature);
        step(code, count, "orderPayment", "do.ngan", Map.of("confirm", "true"));
        step(code, count, "releasePayment", "lam.vinh", Map.of("verdict", "release"));
        payInCash(code);
        step(code, count, "handOverResult", "tran.phuc", handOver());
        count.during(Part.JOURNEY, () -> journeys.hurry(code));
        step(code, count, "shelveRecords", "cao.dung", Map.of("retentionYears", "70", "shelf", "Kho 1"));
        return code;
    }

    /** The counter's page shows papers and due date before a dossier is taken in. */
    private void readBeforeReceiving() {
        var clerk = programs.withBasicAuth("le.mai", PASSWORD);
        clerk.getForObject("/api/procedures", String.class);
        clerk.getForObject("/api/due-date?procedure=one-time&receivedAt=2026-11-18T09:00", String.class);
    }

    private void step(DossierCode code, SqlCount count, String step, String account, Map<String, String> fields)
            throws Exception {
        var task = jdbc.sql("select task_id from open_task where dossier = ? and step = ?")
                .params(code.value(), step)
                .query(String.class)
                .single();
        count.during(Part.READING, () -> programs.withBasicAuth(account, PASSWORD)
                .getForObject("/api/tasks/{task}", String.class, task));
        as(account, count, () -> {
            desk.claim(task);
            return code;
        });
        as(account, count, () -> {
            desk.complete(task, fields);
            return code;
        });
    }

    private <T> T as(String account, SqlCount count, Supplier<T> act) throws Exception {
        var result = new Object[1];
        var officer = accounts.loadUserByUsername(account);
        count.during(Part.JOURNEY, () -> result[0] = Acting.as(officer, act));
        @SuppressWarnings("unchecked")
        var value = (T) result[0];
        return value;
    }

    private void payInCash(DossierCode code) {
        var order = jdbc.sql("select id from payment_order where dossier = ?")
                .param(code.value())
                .query(String.class)
                .single();
        var paid = programs.withBasicAuth("do.ngan", PASSWORD)
                .postForEntity(
                        "/api/payments/orders/{order}/cash-payment",
                        Map.of("receiverIdNumber", ID_NUMBER),
                        String.class,
                        order);
        if (!paid.getStatusCode().is2xxSuccessful()) throw new IllegalStateException(paid.toString());
    }

    private String hash(DossierCode code) {
        return drafting.on(code, LocalDate.now(clock)).decision().sha256();
    }

    private static Map<String, String> proposal() {
        return Map.of("opinion", "Đủ điều kiện", "papersSeen", "true", "controlsSeen", "true");
    }

    private static Map<String, String> handOver() {
        return Map.of("receivedBy", "Nguyễn Thị Thu Hà", "receiverIdNumber", ID_NUMBER, "acknowledgement", "signature");
    }

    private static IntakeForm form() {
        return new IntakeForm(
                "COUNTER",
                "one-time",
                "LEFT_COMPULSORY",
                new PersonForm(
                        "Nguyễn Thị Thu Hà",
                        "1985-03-14",
                        "F",
                        ID_NUMBER,
                        "9910556120",
                        "0900000318",
                        "",
                        "Số 18 Trần Phú, phường Bến Đá"),
                "PERSON",
                null,
                new PayeeForm("CASH", "", "", ""),
                "COUNTER",
                List.of(
                        new PaperForm("request14Hsb", "ORIGINAL", "", List.of()),
                        new PaperForm("insuranceBook", "ELECTRONIC", "", List.of()),
                        new PaperForm("identityCard", "SHOWN", "", List.of())),
                "",
                "",
                Map.of());
    }
}
