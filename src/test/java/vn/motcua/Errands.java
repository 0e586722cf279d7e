package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.benefits.Lists;

/** What people do by programs: take a dossier in and bring it to the step where it shall wait. */
record Errands(TestRestTemplate programs) {

    private static final Map<String, String> WHO = Map.of(
            "verifyHistory", "ngo.tran",
            "proposeDecision", "pham.huy",
            "reviewProposal", "vu.nhung",
            "signDecision", "trinh.bao",
            "orderPayment", "do.ngan",
            "releasePayment", "lam.vinh",
            "handOverResult", "tran.phuc",
            "shelveRecords", "cao.dung");
    private static final Map<String, Map<String, Object>> ANSWERS = Map.of(
            "verifyHistory", Map.of("finding", "confirmed"),
            "proposeDecision",
                    Map.of("opinion", "Đủ điều kiện, đề nghị giải quyết.", "papersSeen", true, "controlsSeen", true),
            "reviewProposal", Map.of("verdict", "endorse"),
            "signDecision", Map.of("verdict", "sign", "password", Person.PASSWORD),
            "orderPayment", Map.of("confirm", true),
            "releasePayment", Map.of("verdict", "release"),
            "handOverResult", Map.of("acknowledgement", "signature"),
            "shelveRecords", Map.of("retentionYears", 70, "shelf", "Kho 1, giá 4, hộp 12"));

    /** Takes in a dossier of a contributor; in cash, or to an account; complete, or without the request. */
    String receive(String number, String payee, String requestForm) {
        var person = contributor(number);
        var form = Map.of(
                "channel",
                "COUNTER",
                "procedure",
                "one-time",
                "ground",
                "LEFT_COMPULSORY",
                "person",
                identity(person),
                "filedBy",
                "PERSON",
                "payee",
                payee.equals("CASH") ? Map.of("method", payee) : account(person),
                "resultMethod",
                "COUNTER",
                "papers",
                List.of(
                        Map.of("key", "request14Hsb", "form", requestForm),
                        Map.of("key", "insuranceBook", "form", "ELECTRONIC"),
                        Map.of("key", "identityCard", "form", "SHOWN")),
                "reason",
                requestForm.isEmpty() ? "Chưa có đơn đề nghị." : "",
                "intake",
                requestForm.isEmpty() ? "supplement" : "accept");
        return post("le.mai", "/api/dossiers", form).get("code").asText();
    }

    /** Takes in a list of an employer: sick leave of the first three days of a month, one day each, for every contributor. */
    String receiveList(String month, List<String> numbers) {
        var people = numbers.stream().map(this::contributor).toList();
        var lines = people.stream()
                .flatMap(person -> Stream.of("01", "02", "02").map(day -> sick(person, month + "-" + day)))
                .toList();
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(Lists.csv("employer-list", lines)) {
            @Override
            public String getFilename() {
                return "danh-sach.csv";
            }
        });
        var list = programs.withBasicAuth("le.mai", Person.PASSWORD).postForObject("/api/lists", parts, JsonNode.class);
        var form = Map.of(
                "channel",
                "COUNTER",
                "procedure",
                "employer-list",
                "person",
                identity(people.get(0)),
                "employer",
                employer(people.get(0)),
                "eventOn",
                LocalDate.now().toString(),
                "resultMethod",
                "COUNTER",
                "papers",
                List.of(Map.of("key", "employerList", "form", "ORIGINAL")),
                "intake",
                "accept",
                "list",
                Map.of(
                        "file",
                        list.get("file").asText(),
                        "name",
                        list.get("name").asText()));
        return post("le.mai", "/api/dossiers", form).get("code").asText();
    }

    private static Map<String, String> sick(JsonNode person, String day) {
        return Map.of(
                "insuranceNumber",
                person.get("insuranceNumber").asText(),
                "name",
                person.get("name").asText(),
                "birthDate",
                person.get("birthDate").asText(),
                "benefit",
                "OD",
                "ground",
                "THUONG",
                "from",
                day,
                "to",
                day,
                "days",
                "1");
    }

    /** Whoever paid for a person last. */
    private static Map<String, String> employer(JsonNode person) {
        var rows = person.get("register");
        return Map.of(
                "name", rows.get(rows.size() - 1).get("employer").asText(),
                "unitCode", "TE0123A",
                "taxCode", "3500123456",
                "contactName", person.get("name").asText(),
                "phone", "02543123456",
                "address", "Lô 5, khu công nghiệp Bến Đá");
    }

    /** Brings a dossier to a step. */
    String bring(String code, String step) {
        for (var task = task(code); !task.get("step").asText().equals(step); task = task(code)) complete(code, task);
        return code;
    }

    /** Does the step at which a dossier waits. */
    void goOn(String code) {
        complete(code, task(code));
    }

    /** The open task of a dossier, as soon as there is one. */
    JsonNode task(String code) {
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> get("le.mai", "/api/tasks?scope=all&dossier=" + code)
                                .get("tasks"),
                        tasks -> !tasks.isEmpty())
                .get(0);
    }

    /** Pays a dossier's order at the cash desk. */
    void payInCash(String code, String number) {
        for (var order : get("do.ngan", "/api/payments/orders?state=RELEASED"))
            if (order.get("dossier").asText().equals(code))
                post(
                        "do.ngan",
                        "/api/payments/orders/" + order.get("id").asText() + "/cash-payment",
                        Map.of(
                                "receiverIdNumber",
                                contributor(number).get("idNumber").asText()));
    }

    JsonNode post(String account, String path, Object body) {
        var answer = programs.withBasicAuth(account, Person.PASSWORD).postForEntity(path, body, JsonNode.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as("%s %s: %s", account, path, answer)
                .isTrue();
        return Objects.requireNonNullElse(answer.getBody(), NullNode.instance);
    }

    private void complete(String code, JsonNode task) {
        var step = task.get("step").asText();
        var fields = new HashMap<>(Objects.requireNonNull(ANSWERS.get(step), step));
        if (step.equals("signDecision"))
            fields.put(
                    "documentHash",
                    get("trinh.bao", "/api/dossiers/" + code + "/sheets/Decision")
                            .get("sha256")
                            .asText());
        if (step.equals("handOverResult")) {
            var person = get("le.mai", "/api/dossiers/" + code).get("person");
            fields.put("receivedBy", person.get("name").asText());
            fields.put("receiverIdNumber", person.get("idNumber").asText());
        }
        var at = "/api/tasks/" + task.get("id").asText();
        if (step.startsWith("propose")) tellApart(code);
        post(WHO.get(step), at + "/claim", Map.of());
        post(WHO.get(step), at + "/complete", Map.of("fields", fields));
    }

    /** Whoever only has the person's name is somebody else. */
    private void tellApart(String code) {
        var at = "/api/dossiers/" + code + "/controls";
        var namesakes = get("pham.huy", at).findValues("namesakes").stream()
                .flatMap(line -> StreamSupport.stream(line.spliterator(), false))
                .map(one -> one.get("about").asText())
                .toList();
        if (!namesakes.isEmpty())
            post(
                    "pham.huy",
                    at + "/namesakes",
                    Map.of("about", namesakes, "reason", "Khác ngày sinh, khác số định danh"));
    }

    /** Tells the register of people, by its file. */
    void tell(String file) {
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.parseMediaType("text/csv;charset=UTF-8"));
        var answer = programs.withBasicAuth("ngo.tran", Person.PASSWORD)
                .postForEntity("/api/contributors/imports", new HttpEntity<>(file, headers), JsonNode.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(answer.toString())
                .isTrue();
    }

    /** What the register knows of a contributor. */
    JsonNode contributor(String number) {
        return post("ngo.tran", "/api/contributors/look-up", Map.of("insuranceNumber", number));
    }

    private JsonNode get(String account, String path) {
        return programs.withBasicAuth(account, Person.PASSWORD).getForObject(path, JsonNode.class);
    }

    private static Map<String, String> identity(JsonNode person) {
        var identity = new HashMap<String, String>();
        for (var field : List.of("name", "birthDate", "sex", "idNumber", "insuranceNumber", "phone", "address"))
            identity.put(field, person.get(field).asText());
        identity.put("email", "");
        return identity;
    }

    private static Map<String, String> account(JsonNode person) {
        return Map.of(
                "method",
                "ACCOUNT",
                "accountNumber",
                "8800" + person.get("idNumber").asText().substring(4),
                "bankName",
                "Ngân hàng Lúa Vàng",
                "accountHolder",
                person.get("name").asText());
    }
}
