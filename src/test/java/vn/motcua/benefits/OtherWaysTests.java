package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.agency.Agency.somebody;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.agency.Pdf;
import vn.motcua.benefits.Suspensions.Proposed;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Warning;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.SuspensionProposal;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;

@AtTheAgency
class OtherWaysTests {

    private static final Map<String, String> PROPOSED =
            Map.of("opinion", "Đề nghị giải quyết", "papersSeen", "true", "controlsSeen", "true");

    @Autowired
    Agency agency;

    @Autowired
    Suspensions suspensions;

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
    void settlesByTheOfficersOwnCalculationWhereThereIsNoFormula() throws IOException {
        var dossier = begun("resumption", "RETURNED");
        assertThat(agency.places(dossier)).containsExactly("deriveEntitlement");

        agency.complete(
                dossier,
                "deriveEntitlement",
                "huy",
                Map.of(
                        "verdict", "granted",
                        "amount", "10500000",
                        "derivation", "Lương hưu 3.500.000 đồng\n3 tháng truy lĩnh: 3.500.000 × 3 = 10.500.000",
                        "articles", "Luật 41/2024/QH15 Đ.75"));
        agency.complete(dossier, "proposeDecision", "huy", PROPOSED);

        var calculation = sheets.get(dossier, Calculation.class);
        assertThat(calculation.amount()).isEqualTo(10_500_000);
        assertThat(calculation.steps()).hasSize(2);
        assertThat(calculation.warnings()).extracting(Warning::text).anyMatch(text -> text.contains("Phạm Quốc Huy"));
        assertThat(sheets.get(dossier, Decision.class).amount()).isEqualTo(10_500_000);
        assertThat(printed(dossier)).contains("tiếp tục hưởng lương hưu, trợ cấp", "10.500.000 đ");
    }

    @Test
    void letsTheOfficerWriteTheCalculationAgainAfterASendBack() {
        var dossier = begun("resumption", "RETURNED");
        agency.complete(dossier, "deriveEntitlement", "huy", refusal());
        agency.complete(dossier, "proposeRefusal", "huy", PROPOSED);

        agency.complete(dossier, "reviewProposal", "nhung", Map.of("verdict", "sendBack", "reason", "Tính lại"));

        assertThat(agency.places(dossier)).containsExactly("deriveEntitlement");
        assertThat(sheets.get(dossier, Decision.class).kind()).isEqualTo(Kind.REFUSAL);
    }

    @Test
    void asksForAnAmountWhereSomebodyIsEntitled() {
        var dossier = begun("resumption", "RETURNED");

        assertThatThrownBy(() -> agency.complete(
                        dossier,
                        "deriveEntitlement",
                        "huy",
                        Map.of("verdict", "granted", "derivation", "…", "articles", "NĐ 158/2025/NĐ-CP Đ.32")))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("benefits.assisted.nothing");
    }

    @Test
    void changesThePlaceOfPaymentOnceTheHeadConfirms() throws IOException {
        var dossier = begun("payment-change", "GENERAL");

        agency.complete(
                dossier,
                "enterPaymentChange",
                "huy",
                Map.of("method", "CASH", "place", "Bưu cục Bến Đá", "from", "2026-12-01"));
        assertThat(dossiers.get(dossier).payee().method()).isEqualTo(Payee.Method.ACCOUNT);
        agency.complete(dossier, "confirmPaymentChange", "nhung", Map.of("verdict", "confirm"));

        assertThat(dossiers.get(dossier).payee().method()).isEqualTo(Payee.Method.CASH);
        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.DECIDED);
        assertThat(printed(dossier)).contains("tiền mặt", "Bưu cục Bến Đá", "01/12/2026");
    }

    @Test
    void suspendsABenefitByItsOwnMotion() throws IOException {
        var dossier = proposed("UNVERIFIED");
        assertThat(dossiers.get(dossier).channel()).isEqualTo(Channel.AGENCY);

        agency.complete(dossier, "reviewSuspension", "nhung", Map.of("verdict", "endorse"));
        agency.complete(
                dossier,
                "signSuspension",
                "bao",
                Map.of(
                        "verdict",
                        "sign",
                        "password",
                        Agency.PASSWORD,
                        "documentHash",
                        sheets.get(dossier, Decision.class).sha256()));
        agency.complete(dossier, "shelveRecords", "dung", Map.of("retentionYears", "70", "shelf", "Kho 1"));

        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.ARCHIVED);
        assertThat(printed(dossier)).contains("tạm dừng", "không xác minh được thông tin", "01/12/2026");
    }

    @Test
    void letsNobodyReviewHisOwnProposal() {
        var dossier = proposed("DEAD");

        assertThatThrownBy(() -> agency.complete(dossier, "reviewSuspension", "huy", Map.of("verdict", "endorse")))
                .isInstanceOf(TaskRefused.class);
    }

    @Test
    void dropsAProposalThatTheOfficerTakesBack() {
        var dossier = proposed("MISSING");
        agency.complete(dossier, "reviewSuspension", "nhung", Map.of("verdict", "sendBack", "reason", "Đã về"));

        agency.complete(dossier, "reviseSuspension", "huy", Map.of("verdict", "drop", "reason", "Đã trở về"));

        assertThat(agency.places(dossier)).isEmpty();
        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.TERMINATED);
    }

    private DossierCode begun(String procedure, String ground) {
        var dossier = agency.accepted(somebody(), procedure, ground);
        agency.begin("settleDossier", dossier);
        return dossier;
    }

    private DossierCode proposed(String ground) {
        var proposal = new SuspensionProposal("Lương hưu", LocalDate.of(2026, 12, 1), "Biên bản xác minh 12/BB");
        return agency.as("huy", () -> suspensions.propose(new Proposed(somebody(), ground, Agency.PROVINCE, proposal)));
    }

    private static Map<String, String> refusal() {
        return Map.of(
                "verdict", "refused",
                "derivation", "Chưa có văn bản xác minh",
                "articles", "Luật 41/2024/QH15 Đ.75",
                "reason", "Chưa xác minh được");
    }

    private String printed(DossierCode dossier) throws IOException {
        try (var pdf = files.open(sheets.get(dossier, Decision.class).sha256())) {
            return Pdf.read("other-way", pdf.readAllBytes());
        }
    }
}
