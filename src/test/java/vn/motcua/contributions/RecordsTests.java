package vn.motcua.contributions;

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
import vn.motcua.journey.FormRefused;

@AtTheAgency
class RecordsTests {

    private static final Map<String, String> ENDORSED = Map.of("verdict", "endorse");

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
    void putsACertificateBeforeTheDirectorAndEndsItWithTheYear() throws IOException {
        var dossier = begun("no-copay", "GENERAL");

        prepare(
                dossier,
                Map.of(
                        "verdict", "certificate",
                        "validFrom", "2026-11-20",
                        "coPaid", "15500000",
                        "content", "Đủ 5 năm liên tục"));
        agency.complete(dossier, "reviewRecord", "thuy", ENDORSED);

        assertThat(agency.places(dossier)).containsExactly("signDecision");
        assertThat(sheets.get(dossier, IssuedRecord.class).until()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(sheets.get(dossier, Decision.class).kind()).isEqualTo(Kind.RECORD);
        assertThat(printed(dossier)).contains("Không cùng chi trả", "31/12/2026", "15.500.000 đ", "GIÁM ĐỐC");
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

    private void prepare(DossierCode dossier, Map<String, String> fields) {
        agency.complete(dossier, "prepareRecord", "tran", fields);
    }

    private String printed(DossierCode dossier) throws IOException {
        try (var pdf = files.open(sheets.get(dossier, Decision.class).sha256())) {
            return Pdf.read("record", pdf.readAllBytes());
        }
    }
}
