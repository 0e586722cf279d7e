package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

@SpringBootTest(classes = SampleDesk.class)
class PagesTests {

    private final MockMvcTester pages;

    @Autowired
    PagesTests(WebApplicationContext context, FilterRegistrationBean<ResourceUrlEncodingFilter> versions) {
        pages = MockMvcTester.from(
                context, desk -> desk.addFilters(versions.getFilter()).build());
    }

    @Test
    void speaksVietnameseUnlessAskedOtherwise() {
        var page = pages.get().uri("/sample").header("Accept-Language", "fr");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "lang=\"vi\"",
                        "st-done",
                        "bi-patch-check",
                        "Đã có kết quả",
                        "1.234.567 đ",
                        "còn 3 giờ làm việc");
    }

    @Test
    void remembersThatTheReaderChoseEnglish() {
        var page = pages.get().uri("/sample?lang=en").exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"en\"", "Decided", "1,234,567 đ", "3 working hours left");
        assertThat(page).cookies().containsCookie("language").hasValue("language", "en");
    }

    @Test
    void knowsNoThirdLanguage() {
        var page = pages.get().uri("/sample?lang=fr");

        assertThat(page).bodyText().contains("lang=\"vi\"");
    }

    @ParameterizedTest
    @CsvSource({"/api/calculations,en-GB,en", "/api/calculations,fr,vi", "/api/calculations,,vi", "/worklist,en,vi"})
    void answersProgramsInTheLanguageTheyAskFor(String path, @Nullable String asked, String language) {
        var request = new MockHttpServletRequest("POST", path);
        if (asked != null) request.addHeader("Accept-Language", asked);

        assertThat(new Pages().localeResolver().resolveLocale(request)).hasToString(language);
    }

    @Test
    void tellsMomentsInVietnamsTimeAndDaysAsPeopleWriteThem() {
        var page = pages.get().uri("/sample");

        assertThat(page).bodyText().contains("18/11/2026 09:12", ">18/11/2026<", "value=\"1982-01-09\"");
    }

    @Test
    void neverTakesTypedTextForMarkup() {
        var page = pages.get().uri("/sample");

        assertThat(page).bodyText().contains("&lt;b&gt;Mai").doesNotContain("<b>Mai");
    }

    @Test
    void servesFilesUnderAddressesThatNameTheirContent() {
        var page = pages.get().uri("/sample");

        assertThat(page)
                .bodyText()
                .containsPattern("/css/motcua-[0-9a-f]{32}\\.css")
                .containsPattern("/built/desk-[0-9a-f]{32}\\.js")
                .contains("/webjars/bootstrap/5.3.8/dist/css/bootstrap.min.css");
    }

    @Test
    void saysWhatCameOfAnActWithItsFigures() {
        var page = pages.get().uri("/noticed");

        assertThat(page).bodyText().contains("note amber", "59 tháng");
    }

    @Test
    void namesEveryFaultAtTheTopAndUnderItsField() {
        var page = pages.get().uri("/wrong");

        assertThat(page)
                .bodyText()
                .contains("có 4 chỗ cần sửa", "href=\"#born\"", "id=\"born-error\"", "aria-describedby=\"born-error\"")
                .contains("Hồ sơ đã được người khác mở.")
                .doesNotContain("name-hint\" aria");
    }
}
