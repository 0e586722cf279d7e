package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.named;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Cells;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;

@AtTheAgency
class RegisterTests {

    private static final String WITHOUT_END = "/api/dossier-register?from=2031-03-01&until=2031-03-31";

    @Autowired
    Agency agency;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ObjectMapper json;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void showsWhoseDossierIsDueWhenAndWhoTookTheResult() {
        var code = received("Trương Thị Bưởi", "2030-01-15T08:30");
        agency.isNow("2030-01-20T10:00");
        dossiers.handOver(code, "Trương Văn Cam");

        assertThat(house.get()
                        .uri("/dossier-register?from=2030-01-15&until=2030-01-15")
                        .with(as("mai")))
                .hasStatusOk()
                .bodyText()
                .contains("Trương Thị Bưởi", "Hưởng bảo hiểm xã hội một lần", "Bảo hiểm xã hội cơ sở Hoà Thuận")
                .contains("20/01/2030 10:00", "Trương Văn Cam", "Trực tiếp tại quầy", "Đã trả kết quả")
                .doesNotContain("??");
        assertThat(looks("/dossier-register")).isPositive();
    }

    @Test
    void asksByProcedureUnitAndState() throws Exception {
        received("Ngô Thị Chanh", "2030-02-03T08:30");
        var day = "/api/dossier-register?from=2030-02-03&until=2030-02-03";

        assertThat(lines(day + "&procedure=one-time&unit=C01&state=ACCEPTED", "nhung"))
                .hasSize(1);
        assertThat(lines(day + "&procedure=pension", "nhung")).isEmpty();
        assertThat(lines(day + "&state=REFUSED", "nhung")).isEmpty();
        assertThat(lines(day + "&unit=C02", "nhung")).isEmpty();
    }

    @Test
    void readsOnFromWhereAPageEndedWithoutLosingALine() throws Exception {
        var codes = new ArrayList<String>();
        for (var turn = 0; turn < RegisterBook.PAGE + 3; turn++)
            codes.add(received("Nguyễn Văn Dâu", "2031-03-0" + (1 + turn / 10) + "T08:30")
                    .value());

        var first = page(WITHOUT_END, "thao");
        var second = page(WITHOUT_END + "&after=" + first.get("next").asText(), "thao");

        assertThat(second.get("next").isNull()).isTrue();
        var read = new ArrayList<>(first.get("lines").findValuesAsText("code"));
        read.addAll(second.get("lines").findValuesAsText("code"));
        assertThat(read).containsExactlyElementsOf(codes);
        assertThat(first.get("lines").get(1).get("entry").get("number").asInt())
                .isEqualTo(first.get("lines").get(0).get("entry").get("number").asInt() + 1);
    }

    @Test
    void writesAWorkbookWithEveryColumnOfTheForm() throws Exception {
        received("=HYPERLINK(\"http://vidu.vn\")", "2030-04-05T08:30");

        var answer = house.get()
                .uri("/dossier-register/export.xlsx?from=2030-04-05&until=2030-04-05")
                .with(as("mai"))
                .exchange();

        assertThat(answer).hasStatusOk().hasContentType(RegisterPages.EXCEL);
        var rows = rows(answer.getResponse().getContentAsByteArray());
        assertThat(rows.get(0).getCellText(0)).isEqualTo("Sổ theo dõi hồ sơ");
        assertThat(rows.get(1).getCellText(0)).isEqualTo("Mẫu số 07, Thông tư 03/2025/TT-VPCP, bản 1");
        assertThat(rows.get(2).stream().map(cell -> cell.getText()))
                .containsExactly(
                        "STT",
                        "Mã hồ sơ",
                        "Thủ tục hành chính",
                        "Tên tổ chức, cá nhân",
                        "Địa chỉ",
                        "Số điện thoại",
                        "Cơ quan chủ trì giải quyết",
                        "Ngày nhận hồ sơ",
                        "Ngày hẹn trả kết quả",
                        "Ngày trả kết quả",
                        "Phương thức nhận kết quả",
                        "Người ký nhận",
                        "Tình trạng");
        assertThat(rows.get(3).getCell(3).getFormula()).isNull();
        assertThat(rows.get(3).getCellText(3)).isEqualTo("=HYPERLINK(\"http://vidu.vn\")");
        assertThat(rows.get(3).getCellText(5)).isEqualTo("0900000318");
        assertThat(looks("/dossier-register.xlsx")).isPositive();
    }

    @Test
    void writesCsvThatNoSpreadsheetTakesForAFormula() throws Exception {
        received("=1+1", "2030-05-06T08:30");

        var answer = house.get()
                .uri("/api/dossier-register/export.csv?from=2030-05-06&until=2030-05-06")
                .with(httpBasic("thao", Agency.PASSWORD))
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("\ufeffSTT,Mã hồ sơ,")
                .contains(",'=1+1,", "12/11/2026 09:00");
        assertThat(Cells.harmless("@SUM(A1)")).isEqualTo("'@SUM(A1)");
        assertThat(Cells.harmless("Lê - Trần")).isEqualTo("Lê - Trần");
    }

    @Test
    void keepsARegisterFromOtherUnits() throws Exception {
        received("Đinh Thị Gấc", "2030-06-07T08:30");
        var day = "/api/dossier-register?from=2030-06-07&until=2030-06-07";

        assertThat(lines(day, "quan")).isEmpty();
        assertThat(house.get().uri(day + "&unit=C01").with(httpBasic("quan", Agency.PASSWORD)))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(house.get().uri("/dossier-register").with(as("huy"))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        assertThat(house.get()
                        .uri("/dossier-register?from=2030-02-30&until=2026-01-01&state=X&procedure=y")
                        .with(as("mai")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("2030-02-30", "Không có tình trạng", "Không có thủ tục");
        assertThat(house.get()
                        .uri("/dossier-register?from=2024-01-01&until=2026-01-01")
                        .with(as("mai")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(house.get().uri("/dossier-register?after=abc").with(as("mai")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private DossierCode received(String name, String at) {
        agency.isNow(at);
        return agency.accepted(named(name));
    }

    private JsonNode page(String address, String account) throws IOException {
        var answer = house.get()
                .uri(address)
                .with(httpBasic(account, Agency.PASSWORD))
                .exchange();
        assertThat(answer).hasStatusOk();
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private JsonNode lines(String address, String account) throws IOException {
        return page(address, account).get("lines");
    }

    private static List<Row> rows(byte[] content) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getFirstSheet().read();
        }
    }

    private int looks(String place) {
        return jdbc.sql("select count(*) from look_log where place = ? and purpose = 'SEARCH'")
                .param(place)
                .query(Integer.class)
                .single();
    }

    private RequestPostProcessor as(String account) {
        return user(agency.officer(account));
    }
}
