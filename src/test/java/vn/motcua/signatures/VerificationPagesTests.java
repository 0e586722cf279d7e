package vn.motcua.signatures;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Actor;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.Benefits;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Signatures;
import vn.motcua.dossier.Signatures.Kind;
import vn.motcua.dossier.Signatures.Paper;
import vn.motcua.dossier.Signatures.Signatory;

@AtTheAgency
class VerificationPagesTests {

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    Sheets sheets;

    @Autowired
    FileStore files;

    @Autowired
    Signatures signatures;

    @Autowired
    SignedPapers papers;

    @Autowired
    WebApplicationContext context;

    private final String address = UUID.randomUUID().toString();
    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void tellsAStrangerOfAPaperButNotWhoseItIs() throws Exception {
        var dossier = reviewed();
        var signed = signed(dossier);
        files.put(new ByteArrayInputStream(signed));
        var token = papers.byHash(PadesSignatures.sha256(signed)).orElseThrow().token();

        var page = house.get().uri("/verify/" + token).exchange();
        var answer = house.get().uri("/api/verify/" + token).exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("Hợp lệ", "88/QĐ-BHXH", "Trịnh Văn Bảo", "Bảo hiểm xã hội tỉnh Lam Giang")
                .doesNotContain("Nguyễn Thị Thu Hà", dossier.value());
        assertThat(answer)
                .hasStatusOk()
                .bodyText()
                .contains("\"verdict\":\"VALID\"", "\"number\":\"88/QĐ-BHXH\"")
                .doesNotContain("Thu Hà", dossier.value());
    }

    @Test
    void tellsWhetherAFileIsWhatWasSigned() throws Exception {
        var signed = signed(reviewed());
        var altered = signed.clone();
        altered[altered.length / 3] ^= 1;

        assertThat(send("/verify", "van-ban.pdf", signed))
                .hasStatusOk()
                .bodyText()
                .contains("không bị sửa đổi");
        assertThat(send("/verify", "van-ban.pdf", altered))
                .hasStatusOk()
                .bodyText()
                .contains("Đã bị sửa đổi");
        assertThat(send("/api/verify", "van-ban.pdf", altered)).bodyText().contains("\"verdict\":\"ALTERED\"");
    }

    @Test
    void doesNotKnowAnInventedToken() {
        assertThat(house.get().uri("/verify/" + "A".repeat(24)).exchange())
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("Không có văn bản nào mang mã này");
    }

    @Test
    void takesNothingButPdfOfAModestSize() {
        assertThat(send("/verify", "anh.png", "not a pdf".getBytes(US_ASCII)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("không phải là PDF");
        assertThat(send("/verify", "trong.pdf", new byte[0])).bodyText().contains("Chưa chọn tệp");
        assertThat(send("/api/verify", "lon.pdf", new byte[13 * 1024 * 1024]))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("12 MB");
    }

    @Test
    void letsOneAddressAskSoMuchAndNoMore() {
        for (int i = 0; i < 15; i++) assertThat(ask()).hasStatusOk();

        assertThat(ask()).hasStatus(HttpStatus.TOO_MANY_REQUESTS).bodyText().contains("sau một phút");
    }

    private MvcTestResult ask() {
        return send("/api/verify", "x.pdf", "%PDF-1.7".getBytes(US_ASCII));
    }

    private MvcTestResult send(String path, String name, byte[] content) {
        return house.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/pdf", content))
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .exchange();
    }

    private DossierCode reviewed() {
        var dossier = agency.verified(Agency.somebody());
        benefits.control(dossier);
        return agency.reviewed(dossier);
    }

    private byte[] signed(DossierCode dossier) throws Exception {
        try (var content = files.open(sheets.get(dossier, Decision.class).sha256())) {
            var paper =
                    new Paper(Kind.DECISION, dossier, "88/QĐ-BHXH", LocalDate.of(2026, 11, 20), content.readAllBytes());
            return signatures.sign(
                    paper,
                    new Signatory(
                            new Actor("bao", "Trịnh Văn Bảo"), "Giám đốc", Instant.parse("2026-11-20T02:00:00Z")));
        }
    }
}
