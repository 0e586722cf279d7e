package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Substitutions;
import vn.motcua.access.Substitutions.Ordered;
import vn.motcua.access.Substitutions.State;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class SubstitutionPagesTests {

    @Autowired
    Agency agency;

    @Autowired
    Substitutions substitutions;

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
    void ordersAndEndsASubstitution() {
        assertThat(order(Map.of())).hasRedirectedUrl("/substitutions");

        assertThat(page("nhung")).bodyText().contains("Lương Thị An thay Phạm Quốc Huy", "Đang hiệu lực", "50.000.000");
        var ordered = ordered();
        assertThat(end("nhung", ordered, "Huy đi làm lại")).hasRedirectedUrl("/substitutions");
        assertThat(ordered().state()).isEqualTo(State.ENDED);
        assertThat(page("nhung")).bodyText().contains("Huy đi làm lại", "Đã hết");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    until      | 2026-11-19  | Chọn ngày kết thúc
                    from       | 2026-11-19  | Chọn ngày bắt đầu
                    highest    | nhiều       | số nguyên đồng
                    document   | ' '         | Nhập số, ngày của văn bản giao
                    substitute | nhung       | Không tự giao cho mình
                    substitute | nobody      | Người làm thay phải có tài khoản
                    office     | bao director.signatory T01 | vai trò của phòng mình
                    office     | khoa benefits.officer T01  | không giữ vai trò này
                    title      | Phó phòng   | đi cùng nhau
                    """)
    void saysWhichFieldIsWrongAndStoresNothing(String field, String value, String message) {
        var before = all();

        var refused = order(Map.of(field, value));

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(message, "Nghỉ phép năm");
        assertThat(all()).isEqualTo(before);
    }

    private MvcTestResult order(Map<String, String> other) {
        var form = new HashMap<>(Map.of(
                "office", "huy benefits.officer T01",
                "substitute", "an",
                "from", "2026-11-20",
                "until", "2026-11-27",
                "highest", "50.000.000",
                "reason", "Nghỉ phép năm",
                "document", "TB 7/TB-BHXH"));
        form.putAll(other);
        var request = house.post()
                .uri("/substitutions")
                .with(user(agency.officer("nhung")))
                .with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult end(String account, Ordered ordered, String reason) {
        return house.post()
                .uri("/substitutions/{id}/end", ordered.substitution().id())
                .with(user(agency.officer(account)))
                .with(csrf())
                .param("reason", reason)
                .exchange();
    }

    private MvcTestResult page(String account) {
        return house.get()
                .uri("/substitutions")
                .with(user(agency.officer(account)))
                .exchange();
    }

    private Ordered ordered() {
        return substitutions.seenBy(agency.officer("nhung")).stream()
                .filter(each -> each.substitution().substitute().account().equals("an"))
                .findFirst()
                .orElseThrow();
    }

    private int all() {
        return substitutions.seenBy(agency.officer("bao")).size();
    }
}
