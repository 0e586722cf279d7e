package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.agency.Agency.somebody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.agency.Pdf;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.IssuedRecord;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.journey.FormRefused;

@AtTheAgency
class RecordsTests {

    private static final Map<String, String> ENDORSED = Map.of("verdict", "endorse");
    private static final Map<String, String> CERTIFICATE =
            Map.of("verdict", "certificate", "content", "Đủ 5 năm liên tục");
    private static final Map<String, String> REFUSED =
            Map.of("verdict", "refuse", "articles", "NĐ 188/2025/NĐ-CP Đ.18.2", "reason", "Chưa đủ điều kiện.");
    private static final String ENTITLED =
            "{'continuousYears': 6, 'copayments': [{'on': '2026-03-01', 'amount': 15000000}]}";

    @Autowired
    Agency agency;

    @Autowired
    Records records;

    @Autowired
    Documents documents;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @Autowired
    FileStore files;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void issuesABookWithoutTheDirector() throws IOException {
        var dossier = begun("book-issue", "GENERAL");

        prepare(dossier, Map.of("verdict", "book", "bookNumber", "9912345678", "content", "Cấp lần đầu"));
        agency.complete(dossier, "reviewRecord", "thuy", ENDORSED);

        assertThat(agency.places(dossier)).isEmpty();
        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.DECIDED);
        assertThat(documents.of(dossier)).extracting(Document::kind).containsExactly(DocumentKind.DECISION);
        assertThat(printed(dossier)).contains("9912345678", "Cấp sổ bảo hiểm xã hội", "TRƯỞNG PHÒNG");
    }

    @Test
    void issuesABookOnceHoweverOftenItIsAsked() {
        var dossier = begun("book-issue", "GENERAL");
        prepare(dossier, Map.of("verdict", "book", "bookNumber", "9912345678", "content", "Cấp lần đầu"));
        agency.complete(dossier, "reviewRecord", "thuy", ENDORSED);

        agency.does("thuy", () -> records.grant(dossier));

        assertThat(documents.of(dossier)).hasSize(1);
    }

    @Test
    void putsACertificateOfTheDaysAndTheAmountTheLawDerivesBeforeTheDirector() throws IOException {
        var dossier = told("{'continuousYears': 6, 'copayments': [{'on': '2026-03-01', 'amount': 9000000},"
                + "{'on': '2026-08-03', 'amount': 6500000}, {'on': '2025-12-01', 'amount': 700000}]}");

        prepare(dossier, CERTIFICATE);
        agency.complete(dossier, "reviewRecord", "thuy", ENDORSED);

        assertThat(agency.places(dossier)).containsExactly("signDecision");
        assertThat(sheets.get(dossier, IssuedRecord.class))
                .extracting(IssuedRecord::from, IssuedRecord::until, IssuedRecord::coPaid)
                .containsExactly(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 12, 31), 15_500_000L);
        assertThat(sheets.get(dossier, Decision.class).kind()).isEqualTo(Kind.RECORD);
        assertThat(printed(dossier))
                .contains("Không cùng chi trả", "03/08/2026", "31/12/2026", "15.500.000 đ", "GIÁM ĐỐC")
                .contains("CÁC BƯỚC XEM XÉT", "Ngưỡng cùng chi trả");
    }

    @Test
    void laysTheDerivationInTheDossierOnceHoweverOftenItIsPrepared() {
        var dossier = told(ENTITLED);
        prepare(dossier, CERTIFICATE);
        agency.complete(dossier, "reviewRecord", "thuy", Map.of("verdict", "sendBack", "reason", "Ghi rõ hơn."));

        prepare(dossier, CERTIFICATE);

        assertThat(sheets.all(dossier, Calculation.class)).singleElement().satisfies(law -> assertThat(law.entitled())
                .isTrue());
    }

    @Test
    void givesNoCertificateToWhomTheLawGivesNone() {
        var dossier = told("{'continuousYears': 6, 'copayments': [{'on': '2026-03-01', 'amount': 900000}]}");

        assertThatThrownBy(() -> prepare(dossier, CERTIFICATE))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("contributions.fault.notEntitled")
                .hasMessageContaining("chưa lớn hơn 6 lần lương cơ sở")
                .hasMessageContaining("Đ.18.2");
        assertThat(sheets.find(dossier, IssuedRecord.class)).isEmpty();
    }

    @Test
    void givesNoCertificateWithoutTheFacts() {
        var dossier = begun("no-copay", "GENERAL");

        assertThatThrownBy(() -> prepare(dossier, CERTIFICATE))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("contributions.fault.unclear");
    }

    @Test
    void refusesACertificateInWritingWithTheReasonAndTheArticleOfTheLaw() throws IOException {
        var dossier = told("{'continuousYears': 4, 'copayments': [{'on': '2026-03-01', 'amount': 16000000}]}");

        prepare(dossier, REFUSED);
        agency.complete(dossier, "reviewRecord", "thuy", ENDORSED);

        assertThat(sheets.get(dossier, Decision.class).kind()).isEqualTo(Kind.REFUSAL);
        assertThat(sheets.get(dossier, Calculation.class).entitled()).isFalse();
        assertThat(printed(dossier))
                .contains("Tham gia BHYT liên tục 4 năm, chưa đủ 5 năm.", "Luật BHYT Đ.22.1", "khiếu nại");
    }

    @Test
    void refusesACertificateForOtherReasonsWhenTheFactsDoNotSuffice() {
        var dossier = begun("no-copay", "GENERAL");

        prepare(dossier, REFUSED);

        assertThat(sheets.get(dossier, Decision.class).kind()).isEqualTo(Kind.REFUSAL);
        assertThat(sheets.find(dossier, Calculation.class)).isEmpty();
    }

    @Test
    void letsTheDirectorSignARefusal() throws IOException {
        var dossier = begun("health-card", "NEW");

        prepare(
                dossier,
                Map.of("verdict", "refuse", "articles", "NĐ 188/2025/NĐ-CP Đ.11", "reason", "Đã có thẻ còn giá trị"));
        agency.complete(dossier, "reviewRecord", "thuy", ENDORSED);

        assertThat(agency.places(dossier)).containsExactly("signDecision");
        assertThat(sheets.get(dossier, Decision.class).kind()).isEqualTo(Kind.REFUSAL);
        assertThat(printed(dossier)).contains("Đã có thẻ còn giá trị", "NĐ 188/2025/NĐ-CP Đ.11");
    }

    @Test
    void preparesNothingThatTheProcedureDoesNotYield() {
        var dossier = begun("health-card", "NEW");

        assertThatThrownBy(() -> prepare(
                        dossier, Map.of("verdict", "book", "bookNumber", "9912345678", "content", "Cấp lần đầu")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("contributions.fault.otherResult");
    }

    private DossierCode begun(String procedure, String ground) {
        var dossier = agency.accepted(somebody(), procedure, ground);
        agency.begin("settleDossier", dossier);
        return dossier;
    }

    private DossierCode told(String facts) {
        var dossier = begun("no-copay", "GENERAL");
        agency.does("mai", () -> sheets.lay(dossier, new ToldFacts(read(facts))));
        return dossier;
    }

    private static ObjectNode read(String facts) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(facts.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void prepare(DossierCode dossier, Map<String, String> fields) {
        agency.complete(dossier, "prepareRecord", "tran", fields);
    }

    private String printed(DossierCode dossier) throws IOException {
        try (var pdf = files.open(sheets.get(dossier, Decision.class).sha256())) {
            return Pdf.read("record", pdf.readAllBytes());
        }
    }
}
