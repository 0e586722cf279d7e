package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.dossier.Procedures;

@AtTheCounter
class CataloguePagesTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Counterside desk;

    @Autowired
    Procedures procedures;

    private Browser hung;

    @BeforeEach
    void signIn() {
        desk.open();
        hung = new Browser(context, desk.officer("hung"));
    }

    @Test
    void listsEveryProcedureForEveryDepartment() {
        var page = hung.open("/procedures");

        assertThat(page).hasStatusOk().bodyText().doesNotContain("??");
        for (var procedure : procedures.all())
            assertThat(page).bodyText().contains("/procedures/" + procedure.key() + "\"");
    }

    @Test
    void findsProceduresWithoutAccents() {
        assertThat(hung.open("/procedures?q=mai tang"))
                .bodyText()
                .contains("Trợ cấp mai táng", "10 ngày làm việc", "BHXH tỉnh", "1.014177", "Tính theo luật")
                .doesNotContain("Hưởng lương hưu");
        assertThat(hung.open("/procedures?q=khong co thu tuc nay")).bodyText().contains("Không có thủ tục nào khớp");
    }

    @Test
    void showsTheTimeByWhoFilesAndTheKindOfItsDays() {
        assertThat(hung.open("/procedures/maternity-birth"))
                .bodyText()
                .contains("7 ngày làm việc", "5 ngày làm việc", "45 ngày kể từ: Ngày hết thời gian nghỉ thai sản");
        assertThat(hung.open("/procedures/pension")).bodyText().contains("20 ngày, trừ ngày nghỉ lễ, tết");
        assertThat(hung.open("/procedures/health-reimbursement")).bodyText().contains("40 ngày");
    }

    @Test
    void showsEachGroundsPapersWithConditionArticleAndWhatStandsInForThem() {
        assertThat(hung.open("/procedures/pension"))
                .bodyText()
                .contains("Suy giảm khả năng lao động", "Luôn cần", "Luật 41/2024/QH15 Đ.");
        assertThat(hung.open("/procedures/no-copay"))
                .bodyText()
                .contains("Nếu có: Có khoản cùng chi trả chưa lên hệ thống giám định?");
    }

    @Test
    void speaksEnglish() {
        assertThat(hung.open("/procedures/one-time?lang=en"))
                .bodyText()
                .contains("7 working days", "Who may file", "By the formulas of the law")
                .doesNotContain("??");
    }

    @Test
    void knowsNoOtherProcedure() {
        assertThat(hung.open("/procedures/horoscope")).hasStatus(HttpStatus.NOT_FOUND);
    }
}
