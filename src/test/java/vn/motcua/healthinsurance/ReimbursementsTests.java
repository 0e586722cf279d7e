package vn.motcua.healthinsurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.agency.Agency.somebody;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.agency.Pdf;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.FormRefused;

@AtTheAgency
class ReimbursementsTests {

    private static final Map<String, String> COSTS = Map.of(
            "verdict", "pay",
            "treatedOn", "2026-10-12",
            "care", "inpatientBasic",
            "claimed", "1500000",
            "accepted", "1200000",
            "refusedReason", "Vật tư ngoài phạm vi được hưởng: 300.000 đồng",
            "articles", "Luật BHYT Đ.31");

    @Autowired
    Agency agency;

    @Autowired
    Reimbursements reimbursements;

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
    void reimbursesWhatIsAcceptedAndShowsHow() throws IOException {
        var dossier = begun();

        agency.complete(dossier, "reviewCosts", "an", COSTS);
        agency.complete(dossier, "reviewReimbursement", "khoa", Map.of("verdict", "endorse"));

        var calculation = sheets.get(dossier, Calculation.class);
        assertThat(calculation.amount()).isEqualTo(1_200_000);
        assertThat(calculation.steps()).extracting(Calculation.Step::value).contains("1500000", "300000", "1265000");
        assertThat(calculation.warnings()).extracting(Warning::text).anyMatch(text -> text.contains("chưa xác minh"));
        assertThat(sheets.get(dossier, Decision.class).kind()).isEqualTo(Kind.GRANT);
        assertThat(printed(dossier)).contains("thanh toán trực tiếp chi phí", "1.200.000 đ", "Vật tư ngoài phạm vi");
        assertThat(agency.places(dossier)).containsExactly("signDecision");
    }

    @Test
    void paysWhatTheDirectorSigned() {
        var dossier = begun();
        agency.complete(dossier, "reviewCosts", "an", COSTS);
        agency.complete(dossier, "reviewReimbursement", "khoa", Map.of("verdict", "endorse"));

        sign(dossier);

        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.DECIDED);
        assertThat(sheets.get(dossier, Decision.class).isSigned()).isTrue();
    }

    @Test
    void refusesInWritingWithTheArticle() throws IOException {
        var dossier = begun();

        agency.complete(dossier, "reviewCosts", "an", Map.of("verdict", "refuse"));
        agency.complete(
                dossier,
                "proposeCostRefusal",
                "an",
                Map.of("reason", "Dịch vụ thẩm mỹ không thuộc phạm vi", "articles", "Luật BHYT Đ.23"));

        assertThat(sheets.get(dossier, Decision.class).kind()).isEqualTo(Kind.REFUSAL);
        assertThat(printed(dossier)).contains("không thanh toán trực tiếp", "Dịch vụ thẩm mỹ", "Luật BHYT Đ.23");
    }

    @Test
    void acceptsNoMoreThanTheCap() {
        var dossier = begun();

        assertThatThrownBy(() -> agency.complete(
                        dossier, "reviewCosts", "an", with("claimed", "2000000", "accepted", "1265001")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("healthinsurance.fault.cap");

        assertThat(sheets.find(dossier, Calculation.class)).isEmpty();
    }

    @Test
    void asksWhyLessIsAcceptedThanWasClaimed() {
        var dossier = begun();

        assertThatThrownBy(() -> agency.complete(dossier, "reviewCosts", "an", with("refusedReason", "", "", "")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("healthinsurance.fault.refusedReason");
    }

    @Test
    void sendsBackToTheOfficer() {
        var dossier = begun();
        agency.complete(dossier, "reviewCosts", "an", COSTS);

        agency.complete(dossier, "reviewReimbursement", "khoa", Map.of("verdict", "sendBack", "reason", "Xem lại"));

        assertThat(agency.places(dossier)).containsExactly("reviewCosts");
    }

    private DossierCode begun() {
        var dossier = agency.accepted(somebody(), "health-reimbursement", "GENERAL");
        agency.begin("settleDossier", dossier);
        return dossier;
    }

    private void sign(DossierCode dossier) {
        agency.complete(
                dossier,
                "signDecision",
                "bao",
                Map.of(
                        "verdict",
                        "sign",
                        "password",
                        Agency.PASSWORD,
                        "documentHash",
                        sheets.get(dossier, Decision.class).sha256()));
    }

    private String printed(DossierCode dossier) throws IOException {
        try (var pdf = files.open(sheets.get(dossier, Decision.class).sha256())) {
            return Pdf.read("reimbursement", pdf.readAllBytes());
        }
    }

    private static Map<String, String> with(String one, String value, String other, String otherValue) {
        var fields = new HashMap<>(COSTS);
        fields.put(one, value);
        if (!other.isEmpty()) fields.put(other, otherValue);
        return fields;
    }
}
