package vn.motcua.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.agency.Agency.somebody;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.access.Duty;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.agency.Pdf;
import vn.motcua.archive.Archives.Found;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;

@AtTheAgency
class ArchivesTests {

    @Autowired
    Agency agency;

    @Autowired
    Archives archives;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    Sheets sheets;

    @Autowired
    Timeline timeline;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void drawsTheControlSlipFromTheTimelineOnce() throws IOException {
        var dossier = finished(named("Đặng Thị Mỹ Linh"));

        archives.drawSlip(dossier);
        archives.drawSlip(dossier);

        assertThat(documents.of(dossier)).singleElement().satisfies(document -> {
            assertThat(document.kind()).isEqualTo(DocumentKind.CONTROL_SLIP);
            assertThat(document.title()).isEqualTo("Phiếu kiểm soát quá trình giải quyết hồ sơ");
        });
        assertThat(Pdf.read("control-slip", content(documents.of(dossier).get(0))))
                .contains(
                        "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                        dossier.value(),
                        "Đặng Thị Mỹ Linh",
                        "Bộ phận Tiếp nhận và Trả kết quả",
                        "Phạm Quốc Huy",
                        "Người nộp hồ sơ",
                        "Phòng Quản lý thu",
                        "Trước hạn")
                .doesNotContain("null", "??");
    }

    @Test
    void sealsTheControlSlipSoThatAnybodyCanVerifyIt() {
        var dossier = finished(somebody());

        archives.drawSlip(dossier);

        assertThat(jdbc.sql("select sha256 from signed_paper where dossier = ? and kind = 'CONTROL_SLIP'")
                        .param(dossier.value())
                        .query(String.class)
                        .single())
                .isEqualTo(documents.of(dossier).get(0).sha256());
    }

    @Test
    void packsEverythingWithAManifestThatIsTrue() throws IOException {
        var dossier = finished(somebody());
        archives.drawSlip(dossier);
        archives.shelve(dossier, 70, "Kho 1, giá 4, hộp 12");

        archives.pack(dossier);

        var files = unpacked(dossier);
        var manifest = json.readTree(files.get("manifest.json"));
        assertThat(manifest.get("dossier").asText()).isEqualTo(dossier.value());
        assertThat(manifest.get("files")).hasSize(files.size() - 1).allSatisfy(file -> {
            var content = files.get(file.get("name").asText());
            assertThat(hash(content)).isEqualTo(file.get("sha256").asText());
            assertThat(content.length).isEqualTo(file.get("size").asInt());
        });
        var slip = documents.of(dossier).get(0);
        assertThat(files.keySet())
                .contains(
                        "dossier.json",
                        "timeline.json",
                        "documents.json",
                        "sheets/ContributionExtract.json",
                        "sheets/Decision.json",
                        "documents/%03d-CONTROL_SLIP.pdf".formatted(slip.id()));
        assertThat(hash(files.get("documents/%03d-CONTROL_SLIP.pdf".formatted(slip.id()))))
                .isEqualTo(slip.sha256());
        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.ARCHIVED);
    }

    @Test
    void leavesAPackageAsItIsWhenAskedAgain() throws IOException {
        var dossier = finished(somebody());
        archives.shelve(dossier, 70, "Kho 1");
        archives.pack(dossier);
        var before = unpacked(dossier);
        agency.isNow("2026-12-01T10:00");
        timeline.write(dossier, Note.of("later"));

        archives.shelve(dossier, 70, "Kho 2");
        archives.pack(dossier);

        assertThat(unpacked(dossier)).usingRecursiveComparison().isEqualTo(before);
        assertThat(found(dossier.value()))
                .singleElement()
                .extracting(Found::shelf)
                .isEqualTo("Kho 1");
    }

    @Test
    void packsADossierThatEndedWithoutAResultOnceAsWell() throws IOException {
        var dossier = agency.accepted(somebody());
        dossiers.move(dossier, DossierState.WITHDRAWN, ClockState.STOPPED);
        archives.shelve(dossier, 20, "Kho 3");
        archives.pack(dossier);
        var before = unpacked(dossier);
        agency.isNow("2026-12-01T10:00");

        archives.pack(dossier);

        assertThat(unpacked(dossier)).usingRecursiveComparison().isEqualTo(before);
        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.WITHDRAWN);
    }

    @Test
    void packsNothingThatHasNoShelf() {
        var dossier = finished(somebody());

        assertThatThrownBy(() -> archives.pack(dossier)).isInstanceOf(IllegalStateException.class);

        assertThat(dossiers.get(dossier).state()).isEqualTo(DossierState.RETURNED);
    }

    @Test
    void keepsNothingShorterThanTheTableSays() {
        var dossier = finished(somebody());

        var refused = catchThrowableOfType(FormRefused.class, () -> archives.shelve(dossier, 69, "Kho 1"));

        assertThat(refused.faults())
                .containsExactly(new FormRefused.Fault("retentionYears", "archive.tooShort", List.of(70)));
    }

    @Test
    void findsRecordsByCodeNumberOrNameWithoutAccents() {
        var person = named("Trịnh Đức Thắng");
        var dossier = packed(person);

        assertThat(found(dossier.value())).extracting(Found::dossier).containsExactly(dossier);
        assertThat(found(dossier.spokenPart())).extracting(Found::dossier).contains(dossier);
        assertThat(found(person.idNumber())).extracting(Found::dossier).containsExactly(dossier);
        assertThat(found(person.insuranceNumber())).extracting(Found::dossier).containsExactly(dossier);
        assertThat(found("trinh duc th")).extracting(Found::dossier).contains(dossier);
        assertThat(found("%")).isEmpty();
        assertThat(found("Nobody At All")).isEmpty();
    }

    @Test
    void keepsRecordsUntilTheEndOfTheYearTheTableGives() {
        var dossier = packed(somebody());

        assertThat(found(dossier.value())).singleElement().satisfies(record -> {
            assertThat(record.retentionYears()).isEqualTo(70);
            assertThat(record.retainedUntil()).isEqualTo(2096);
            assertThat(record.files()).isPositive();
        });
    }

    @Test
    void hidesTheRecordsOfOtherUnits() {
        var dossier = packed(somebody());

        assertThat(agency.as("thao", () -> archives.find(dossier.value()))).hasSize(1);
        assertThat(agency.as("thao", () -> archives.open(dossier))).isPresent();
        assertThat(agency.as("quan", () -> archives.find(dossier.value()))).isEmpty();
        assertThat(agency.as("quan", () -> archives.open(dossier))).isEmpty();
    }

    private DossierCode packed(Person person) {
        var dossier = finished(person);
        archives.shelve(dossier, 70, "Kho 1, giá 4, hộp 12");
        archives.pack(dossier);
        return dossier;
    }

    private DossierCode finished(Person person) {
        var dossier = agency.verified(person);
        write(dossier, "mai", "acceptDossier", Duty.RECEIVE, "2026-11-12T09:00");
        write(dossier, "tran", "verifyHistory", Duty.VERIFY, "2026-11-13T09:00");
        write(dossier, "huy", "proposeDecision", Duty.PROPOSE, "2026-11-16T09:00");
        write(dossier, "nhung", "reviewProposal", Duty.REVIEW, "2026-11-17T09:00");
        write(dossier, "bao", "signDecision", Duty.SIGN, "2026-11-18T09:00");
        write(dossier, "mai", "handOverResult", Duty.HAND_OVER, "2026-11-19T09:00");
        agency.isNow("2026-11-20T09:00");
        sheets.lay(
                dossier,
                new Decision("118/QĐ-BHXH", Kind.GRANT, LocalDate.of(2026, 11, 18), 1, "0".repeat(64), null, null)
                        .signed("Trịnh Văn Bảo", Instant.parse("2026-11-18T02:00:00Z"), "0".repeat(64)));
        dossiers.move(dossier, DossierState.RETURNED, ClockState.STOPPED);
        return dossier;
    }

    private void write(DossierCode dossier, String account, String act, Duty duty, String at) {
        agency.isNow(at);
        agency.does(account, () -> timeline.write(dossier, Note.of(act).as(duty)));
    }

    private List<Found> found(String typed) {
        return agency.as("dung", () -> archives.find(typed));
    }

    private Map<String, byte[]> unpacked(DossierCode dossier) throws IOException {
        var files = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(
                agency.as("dung", () -> archives.open(dossier).orElseThrow()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), zip.readAllBytes());
        }
        return files;
    }

    private byte[] content(Document document) {
        try (InputStream content = documents.open(document)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
