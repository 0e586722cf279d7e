package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.util.LinkedMultiValueMap;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.benefits.Lists;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.Desk;

@WholeHouse
@TestInstance(Lifecycle.PER_CLASS)
class CatalogueJourneyTests {

    private static final int MOST_STEPS = 30;
    private static final String HAND_OVER = "handOverResult";
    private static final Map<String, String> WHO = Map.ofEntries(
            Map.entry("examineSubmission", "le.mai"),
            Map.entry("verifyHistory", "ngo.tran"),
            Map.entry("deriveEntitlement", "pham.huy"),
            Map.entry("proposeDecision", "pham.huy"),
            Map.entry("reviewList", "pham.huy"),
            Map.entry("reviewProposal", "vu.nhung"),
            Map.entry("prepareRecord", "ngo.tran"),
            Map.entry("reviewRecord", "dao.thuy"),
            Map.entry("reviewCosts", "luong.an"),
            Map.entry("reviewReimbursement", "chu.khoa"),
            Map.entry("enterPaymentChange", "pham.huy"),
            Map.entry("confirmPaymentChange", "vu.nhung"),
            Map.entry("signDecision", "trinh.bao"),
            Map.entry("orderPayment", "do.ngan"),
            Map.entry("releasePayment", "lam.vinh"),
            Map.entry(HAND_OVER, "tran.phuc"),
            Map.entry("shelveRecords", "cao.dung"));

    @Autowired
    TestRestTemplate programs;

    @Autowired
    Procedures procedures;

    @Autowired
    Clock clock;

    @Autowired
    Desk desk;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ObjectMapper json;

    @BeforeAll
    void tellTheRegisterOfEverybody() {
        var lines = new ArrayList<String>();
        lines.add("source,insurance_number,name,birth_date,sex,id_number,phone,address,reissued_book,from,to,wage,kind,"
                + "regime,state_support,employer,province");
        for (var procedure : procedures.all())
            for (var period : history(procedure))
                for (var source : List.of("REGISTER", "BOOK")) lines.add(source + "," + identity(procedure) + period);
        var headers = new HttpHeaders();
        headers.setContentType(new MediaType("text", "csv", java.nio.charset.StandardCharsets.UTF_8));
        var answer = programs.withBasicAuth("ngo.tran", Person.PASSWORD)
                .exchange(
                        "/api/contributors/imports",
                        HttpMethod.POST,
                        new HttpEntity<>(String.join("\r\n", lines) + "\r\n", headers),
                        JsonNode.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as(answer.toString())
                .isTrue();
    }

    Stream<String> everyProcedureAtTheCounter() {
        return procedures.atCounter().stream().map(Procedure::key);
    }

    @ParameterizedTest
    @MethodSource("everyProcedureAtTheCounter")
    void carriesADossierOfEveryProcedureToTheArchive(String key) {
        var procedure = procedures.get(key);

        var code = receive(procedure);
        var steps = walk(procedure, code);

        assertThat(dossier(code).state()).as("%s: %s", key, steps).isEqualTo(DossierState.ARCHIVED);
        assertThat(steps).contains(HAND_OVER, "shelveRecords").doesNotContain("clarifyCase", "proposeRefusal");
        assertThat(recipients(code) > 0).as("%s is paid every month", key).isEqualTo(grantsMonthly(code));
        if (procedure.hasPayment()) assertThat(steps).contains("releasePayment");
        else assertThat(steps).doesNotContain("releasePayment");
    }

    private int recipients(String code) {
        return jdbc.sql("select count(*) from recipient where dossier = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private boolean grantsMonthly(String code) {
        return jdbc.sql(
                                """
                        select count(*) from sheet where dossier = ? and kind = 'Calculation'
                          and content like '%"entitled":true%' and content not like '%"monthly":null%'""")
                        .param(code)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Takes the request in, learns which papers are needed, and brings them. */
    private String receive(Procedure procedure) {
        var form = json.createObjectNode();
        form.put("channel", "COUNTER")
                .put("procedure", procedure.key())
                .put("ground", procedure.grounds().get(0));
        form.set("person", person(procedure));
        var filer = procedure.filers().contains(Filer.PERSON)
                ? Filer.PERSON
                : procedure.filers().contains(Filer.RELATIVE)
                        ? Filer.RELATIVE
                        : procedure.filers().iterator().next();
        form.put("filedBy", filer.name()).put("resultMethod", "COUNTER").put("intake", "supplement");
        form.put("reason", "Chưa nộp giấy tờ.")
                .put("eventOn", today().minusDays(3).toString());
        form.putObject("payee").put("method", "CASH");
        if (filer == Filer.RELATIVE || procedure.isAfterDeath()) form.set("relative", brother());
        if (filer == Filer.EMPLOYER || procedure.isList()) form.set("employer", company());
        if (procedure.isList()) form.set("list", list(procedure));
        form.set("facts", facts(procedure));
        var code = post("le.mai", "/api/dossiers", form).get("code").asText();
        var papers = json.createArrayNode();
        get("le.mai", "/api/dossiers/" + code + "/sheets/PaperList")
                .get("papers")
                .forEach(paper ->
                        papers.addObject().put("key", paper.get("key").asText()).put("form", "ORIGINAL"));
        post(
                "le.mai",
                "/api/dossiers/" + code + "/supplement",
                json.createObjectNode().set("papers", papers));
        return code;
    }

    /** A list with one line, about whoever brings it. */
    private JsonNode list(Procedure procedure) {
        var person = person(procedure);
        var line = new HashMap<>(Map.of(
                "insuranceNumber", person.get("insuranceNumber").asText(),
                "name", person.get("name").asText(),
                "birthDate", person.get("birthDate").asText()));
        var month = today().withDayOfMonth(1).minusMonths(1);
        if (procedure.key().equals("unemployment-list"))
            line.putAll(Map.of(
                    "benefit", "MOI",
                    "decision", "1204/QĐ-SNV",
                    "from", month.toString(),
                    "to", month.plusMonths(1).minusDays(1).toString(),
                    "decidedMonthly", "3600000",
                    "decidedMonths", "12",
                    "region", "2"));
        else
            line.putAll(Map.of(
                    "benefit", "OD",
                    "ground", "THUONG",
                    "from", today().minusDays(3).toString(),
                    "to", today().minusDays(3).toString(),
                    "days", "1"));
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("procedure", procedure.key());
        parts.add("file", new ByteArrayResource(Lists.csv(procedure.key(), List.of(line))) {
            @Override
            public String getFilename() {
                return "danh-sach.csv";
            }
        });
        var taken = programs.withBasicAuth("le.mai", Person.PASSWORD)
                .postForEntity("/api/lists", parts, JsonNode.class)
                .getBody();
        assertThat(taken.get("readable").asInt()).as(taken.toString()).isEqualTo(1);
        return json.createObjectNode()
                .put("file", taken.get("file").asText())
                .put("name", taken.get("name").asText());
    }

    private List<String> walk(Procedure procedure, String code) {
        var steps = new ArrayList<String>();
        while (!isArchived(code) && steps.size() < MOST_STEPS) {
            var open = open(code);
            if (open.isEmpty()) {
                payInCash(code);
                await().atMost(Duration.ofSeconds(30))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> isArchived(code) || open(code).isPresent());
                continue;
            }
            var step = open.get().step();
            steps.add(step);
            var who = Objects.requireNonNull(WHO.get(step), procedure.key() + " waits at " + steps);
            var fields = typed(answer(step, procedure, code));
            Acting.as((Officer) accounts.loadUserByUsername(who), () -> {
                desk.claim(open.get().task());
                desk.complete(open.get().task(), fields);
                return true;
            });
        }
        return steps;
    }

    private Optional<Open> open(String code) {
        return jdbc.sql("select task_id, step from open_task where dossier = ? order by opened_at limit 1")
                .param(code)
                .query((row, at) -> new Open(row.getString(1), row.getString(2)))
                .optional();
    }

    private Map<String, String> typed(ObjectNode fields) {
        var typed = new HashMap<String, String>();
        fields.properties()
                .forEach(field -> typed.put(field.getKey(), field.getValue().asText()));
        return typed;
    }

    /** A task that waits. */
    private record Open(String task, String step) {}

    private ObjectNode answer(String step, Procedure procedure, String code) {
        var fields = json.createObjectNode();
        var today = today().toString();
        return switch (step) {
            case "examineSubmission" -> fields.put("verdict", "complete");
            case "verifyHistory" -> fields.put("finding", "confirmed");
            case "deriveEntitlement" ->
                fields.put("verdict", "granted")
                        .put("amount", 5_000_000)
                        .put("derivation", "Tính theo hồ sơ: 5.000.000 đồng.")
                        .put("articles", procedure.article());
            case "proposeDecision" ->
                fields.put("opinion", "Đủ điều kiện.").put("papersSeen", true).put("controlsSeen", true);
            case "reviewList" -> fields.put("opinion", "Đủ điều kiện.").put("linesSeen", true);
            case "reviewProposal", "reviewRecord", "reviewReimbursement" -> fields.put("verdict", "endorse");
            case "confirmPaymentChange" -> fields.put("verdict", "confirm");
            case "reviewCosts" ->
                fields.put("verdict", "pay")
                        .put("treatedOn", today().minusDays(9).toString())
                        .put("care", "uncapped")
                        .put("claimed", 4_000_000)
                        .put("accepted", 4_000_000)
                        .put("articles", "NĐ 188/2025/NĐ-CP Đ.54");
            case "enterPaymentChange" ->
                fields.put("method", "CASH").put("place", "Bưu điện Bến Đá").put("from", today);
            case "prepareRecord" -> record(fields, procedure);
            case "signDecision" ->
                fields.put("verdict", "sign")
                        .put("password", Person.PASSWORD)
                        .put(
                                "documentHash",
                                get("trinh.bao", "/api/dossiers/" + code + "/sheets/Decision")
                                        .get("sha256")
                                        .asText());
            case "orderPayment" -> fields.put("confirm", true);
            case "releasePayment" -> fields.put("verdict", "release");
            case HAND_OVER -> handOver(fields, procedure);
            case "shelveRecords" -> fields.put("retentionYears", 70).put("shelf", "Kho 1, giá 4, hộp 12");
            default -> throw new IllegalArgumentException(procedure.key() + " waits at " + step);
        };
    }

    private ObjectNode record(ObjectNode fields, Procedure procedure) {
        var from = today().toString();
        fields.put("content", "Đã lập theo hồ sơ.").put("articles", procedure.article());
        return switch (procedure.result()) {
            case BOOK -> fields.put("verdict", "book").put("bookNumber", "7700001234");
            case CARD ->
                fields.put("verdict", "card").put("cardNumber", "7700001234").put("validFrom", from);
            case CERTIFICATE -> fields.put("verdict", "certificate");
            case CONFIRMATION ->
                fields.put("verdict", "confirmation")
                        .put("serviceFrom", "1985-01-01")
                        .put("serviceUntil", "1994-12-31");
            default -> fields.put("verdict", "data");
        };
    }

    private ObjectNode handOver(ObjectNode fields, Procedure procedure) {
        var receiver = procedure.isAfterDeath() ? brother() : person(procedure);
        return fields.put("receivedBy", receiver.get("name").asText())
                .put("receiverIdNumber", receiver.get("idNumber").asText())
                .put("acknowledgement", "signature");
    }

    private void payInCash(String code) {
        for (var order : get("do.ngan", "/api/payments/orders?state=RELEASED"))
            if (order.get("dossier").asText().equals(code)) {
                var procedure = procedures.get(dossier(code).procedure());
                var receiver = procedure.isAfterDeath() ? brother() : person(procedure);
                post(
                        "do.ngan",
                        "/api/payments/orders/" + order.get("id").asText() + "/cash-payment",
                        json.createObjectNode()
                                .put(
                                        "receiverIdNumber",
                                        receiver.get("idNumber").asText()));
            }
    }

    private JsonNode facts(Procedure procedure) {
        var text =
                switch (procedure.key()) {
                    case "sickness" -> "{'from': '%1$s', 'to': '%1$s', 'days': 1}";
                    case "sickness-recovery" -> "{'sickLeaveEnded': '%1$s', 'from': '%2$s', 'days': 3}";
                    case "maternity-birth", "maternity-voluntary" -> "{'bornOn': '%1$s'}";
                    case "maternity-father" -> "{'bornOn': '%1$s', 'leaveFrom': '%2$s', 'days': 5}";
                    case "maternity-leave" -> "{'on': '%1$s', 'days': 1}";
                    case "maternity-recovery" -> "{'on': '%1$s', 'days': 3}";
                    case "pension", "voluntary-pension" -> "{'on': '%1$s'}";
                    case "funeral", "pre-pension-survivor", "voluntary-survivor", "survivor-lump" ->
                        "{'diedOn': '%1$s'}";
                    case "survivor-monthly" ->
                        "{'diedOn': '%3$s', 'deceased': 'INSURED_15_YEARS', 'relatives': "
                                + "[{'relation': 'CHILD', 'birthDate': '2015-01-01', 'hasCarer': true}]}";
                    case "accident" -> "{'on': '%1$s', 'accidentOn': '%1$s', 'capacityLoss': 15, 'fundYears': 10}";
                    case "region-allowance" ->
                        "{'on': '%1$s', 'periods': [{'coefficient': 0.3, 'months': 120, 'conscript': false}]}";
                    case "emigration-lump" -> "{'pension': 3500000, 'monthsReceived': 120}";
                    case "no-copay" -> "{'continuousYears': 6, 'copayments': [{'on': '%1$s', 'amount': 16000000}]}";
                    default -> "{}";
                };
        try {
            var told = text.formatted(today().minusDays(3), today().minusDays(2), today().minusMonths(2))
                    .replace('\'', '"');
            return json.readTree(told);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Twenty-two years, until last month for whoever works, until two years ago for whoever left. */
    private List<String> history(Procedure procedure) {
        var last = YearMonth.from(today()).minusMonths(1);
        var voluntary =
                procedure.key().startsWith("voluntary") || procedure.key().equals("maternity-voluntary");
        var from =
                switch (procedure.key()) {
                    case "one-time", "voluntary-one-time", "pre-pension-allowance" -> last.minusYears(8);
                    default -> last.minusYears(22);
                };
        var to =
                switch (procedure.key()) {
                    case "one-time", "voluntary-one-time" -> last.minusYears(2);
                    default -> last;
                };
        if (!voluntary)
            return List.of(",%s,%s,6000000,COMPULSORY,EMPLOYER,0,Công ty May Bến Đá,Lam Giang".formatted(from, to));
        var began = YearMonth.of(2010, 1).isAfter(from) ? YearMonth.of(2010, 1) : from;
        return List.of(",%s,%s,2000000,VOLUNTARY,EMPLOYER,0,,Lam Giang".formatted(began, to));
    }

    private String identity(Procedure procedure) {
        var person = person(procedure);
        return String.join(
                ",",
                person.get("insuranceNumber").asText(),
                person.get("name").asText(),
                person.get("birthDate").asText(),
                person.get("sex").asText(),
                person.get("idNumber").asText(),
                person.get("phone").asText(),
                "Số 18 Trần Phú",
                "false");
    }

    /** A woman of her own for each procedure; old enough to retire where that matters. */
    private ObjectNode person(Procedure procedure) {
        var number = new ArrayList<>(procedures.all()).indexOf(procedure);
        var isOld = List.of(
                        "pension",
                        "voluntary-pension",
                        "voluntary-one-time",
                        "pre-pension-allowance",
                        "emigration-lump")
                .contains(procedure.key());
        return json.createObjectNode()
                .put("name", "Vi Thị %s%s Hạnh".formatted((char) ('A' + number / 6), "aeiouy".charAt(number % 6)))
                .put(
                        "birthDate",
                        LocalDate.of(isOld ? 1966 : 1985, 3, 1).plusDays(number).toString())
                .put("sex", "F")
                .put("idNumber", "0%s1%s%06d".formatted("66", isOld ? "66" : "85", 500 + number))
                .put("insuranceNumber", "77%08d".formatted(500 + number))
                .put("phone", "0900000318")
                .put("email", "")
                .put("address", "Số 18 Trần Phú");
    }

    private ObjectNode brother() {
        return json.createObjectNode()
                .put("name", "Vi Văn Nam")
                .put("idNumber", "066088001234")
                .put("phone", "0912345678")
                .put("address", "Số 20 Trần Phú")
                .put("relation", "SIBLING");
    }

    private ObjectNode company() {
        return json.createObjectNode()
                .put("name", "Công ty May Bến Đá")
                .put("unitCode", "TE0123A")
                .put("taxCode", "3500123456")
                .put("contactName", "Lý Thu Trang")
                .put("phone", "02543123456")
                .put("address", "Lô 5, khu công nghiệp Bến Đá");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private boolean isArchived(String code) {
        return dossier(code).state() == DossierState.ARCHIVED;
    }

    private Dossier dossier(String code) {
        return dossiers.get(new DossierCode(code));
    }

    private JsonNode get(String account, String path) {
        return programs.withBasicAuth(account, Person.PASSWORD).getForObject(path, JsonNode.class);
    }

    private JsonNode post(String account, String path, JsonNode body) {
        return new Errands(programs).post(account, path, body);
    }
}
