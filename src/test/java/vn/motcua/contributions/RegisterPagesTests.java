package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.agency.Agency.somebody;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class RegisterPagesTests {

    @Autowired
    Agency agency;

    @Autowired
    RegisterImports imports;

    @Autowired
    JdbcClient jdbc;

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
    void showsAHistoryTheWayPeopleWriteIt() {
        var person = named("Vũ Ngọc Trâm");
        agency.as(
                "tran",
                () -> imports.take(
                        "t.csv", Register.differing(person, "2010-07 2015-05 4200000", "2010-07 2015-07 4200000")));

        assertThat(post("/register/search", "huy", "typed", "vu ngoc tram"))
                .hasStatusOk()
                .bodyText()
                .contains("Vũ Ngọc Trâm", person.insuranceNumber());
        assertThat(post("/register/person", "huy", "insuranceNumber", person.insuranceNumber()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "07/2010 – 05/2015",
                        "4.200.000",
                        "06/2015 – 07/2015: sổ ghi 4.200.000, dữ liệu thu ghi không có")
                .doesNotContain("2015-06");
        assertThat(searches("huy", "/register")).isOne();
        assertThat(searches("huy", "/register/person")).isOne();
    }

    @Test
    void saysSoWhenNobodyIsFound() {
        assertThat(post("/register/search", "huy", "typed", "không ai cả"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có ai khớp", "value=\"không ai cả\"");
        assertThat(post("/register/person", "huy", "insuranceNumber", "0000000000"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void takesAFileAndRefusesItTheSecondTime() {
        agency.isNow("2031-01-06T09:00");
        var file = Register.exampleA5(somebody());

        var taken = upload("tran", file);

        assertThat(taken).hasRedirectedUrl("/register");
        assertThat(taken).flash().containsEntry("notice", "register.taken");
        assertThat(upload("tran", file))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Tệp này đã được nạp trước đây", "Ngô Bảo Trân");
        assertThat(house.get().uri("/register").with(as("tran"))).bodyText().contains("t11.csv: 1 người, 12 dòng");
    }

    @Test
    void refusesBadFilesWithLinesAndReasons() {
        var person = somebody();
        var latin = new String(Register.exampleA5(person), StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
        var good = new String(Register.exampleA5(person), StandardCharsets.UTF_8);

        assertThat(refused(latin)).contains("Tệp không phải mã hoá UTF-8");
        assertThat(refused(new byte[0])).contains("Tệp không có dòng nào");
        assertThat(refused(Register.bytes("a,b\n1,2\n"))).contains("Thiếu cột: source");
        assertThat(refused(Register.bytes(good.replaceFirst("source,", "wage,"))))
                .contains("không đọc được theo dạng CSV");
        assertThat(refused(Register.bytes(good.replaceFirst("2010-12", "2010-31"))))
                .contains("Dòng 2", "Tháng kết thúc phải có dạng năm-tháng");
        assertThat(refused(Register.bytes(good.replace("0900000318", "<script>"))))
                .contains("Số điện thoại", "12 lỗi")
                .doesNotContain("<script>alert");
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        assertThat(upload("tran", new byte[RegisterFile.MOST_BYTES + 1]))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Tệp lớn hơn 20 MB");
    }

    @Test
    void offersTheSameToPrograms() {
        var person = somebody();

        assertThat(house.post()
                        .uri("/api/contributors/imports?name=t.csv")
                        .with(httpBasic("tran", Agency.PASSWORD))
                        .contentType("text/csv")
                        .content(Register.exampleA5(person)))
                .hasStatus(HttpStatus.CREATED)
                .bodyJson()
                .extractingPath("$.lines")
                .isEqualTo(12);
        assertThat(lookUp("tran", person.insuranceNumber()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.register[0].from")
                .isEqualTo("2010-07");
        assertThat(house.post()
                        .uri("/api/contributors/imports")
                        .with(httpBasic("tran", Agency.PASSWORD))
                        .contentType("text/csv")
                        .content(Register.bytes("source\nBOOK\n")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.errors[0].line")
                .isEqualTo(1);
        assertThat(searches("tran", "api/contributors")).isPositive();
    }

    @Test
    void tellsProgramsWhatIsWrongWithANumber() {
        assertThat(lookUp("tran", "0000000000"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("không có mã số BHXH này");
        assertThat(lookUp("tran", "12"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Mã số BHXH phải đủ 10 chữ số");
    }

    @Test
    void isClosedToOthers() {
        assertThat(house.get().uri("/register").with(as("mai"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(upload("huy", Register.exampleA5(somebody()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(lookUp("huy", "0000000000")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(house.get().uri("/register").with(as("huy"))).bodyText().doesNotContain("Nạp tệp");
    }

    private String refused(byte[] file) {
        var answer = upload("tran", file);
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult upload(String account, byte[] file) {
        return house.post()
                .uri("/register/imports")
                .multipart()
                .file(new MockMultipartFile("file", "t11.csv", "text/csv", file))
                .with(as(account))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path, String account, String field, String value) {
        return house.post()
                .uri(path)
                .with(as(account))
                .with(csrf())
                .param(field, value)
                .exchange();
    }

    private MvcTestResult lookUp(String account, String number) {
        return house.post()
                .uri("/api/contributors/look-up")
                .with(httpBasic(account, Agency.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"insuranceNumber\":\"" + number + "\"}")
                .exchange();
    }

    private int searches(String account, String place) {
        return jdbc.sql(
                        "select count(*) from journal_entry where actor = ? and act = 'SEARCH' and details like ? || '%'")
                .params(account, place + "\u001f1\u001f")
                .query(Integer.class)
                .single();
    }

    private RequestPostProcessor as(String account) {
        return user(agency.officer(account));
    }
}
