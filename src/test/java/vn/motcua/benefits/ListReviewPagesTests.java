package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.benefits.Lists.sick;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ListSummary;

class ListReviewPagesTests extends ListsAtTheAgency {

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;
    private DossierCode list;

    @BeforeEach
    void openAList() {
        agency.open();
        house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        var ha = named("Nguyễn Thị Thu Hà");
        var lan = named("Trần Thị Lan");
        tell("2026-10", ha, lan);
        list = reviewing(Lists.csv(
                sick(ha, "2026-11-02", "2026-11-03", "2"),
                sick(lan, "2026-11-02", "2026-11-02", "1"),
                sick(named("Lê Văn Nam"), "2026-11-02", "2026-11-03", "2")));
    }

    @Test
    void showsFaultsFirstAndEveryLineWithItsDerivation() {
        assertThat(open("huy", "")).hasStatusOk().bodyText().satisfies(text -> assertThat(text.indexOf("Lê Văn Nam"))
                .isPositive()
                .isLessThan(text.indexOf("Nguyễn Thị Thu Hà")));
        assertThat(open("huy", "?state=GOOD"))
                .bodyText()
                .contains("Trần Thị Lan")
                .doesNotContain("Lê Văn Nam");
        assertThat(open("huy", "/2")).hasStatusOk().bodyText().contains("750.000", "Luật 41/2024/QH15");
        assertThat(open("huy", "/99")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void strikesALineWithAReasonAndTakesItBackIn() {
        assertThat(act("huy", "/2/strike", "Đơn vị ghi trùng")).hasRedirectedUrl("/dossiers/" + list + "/list/2");
        assertThat(lines.find(list, 2).orElseThrow().state()).isEqualTo(LineState.STRUCK);
        assertThat(sheets.get(list, ListSummary.class)).isEqualTo(new ListSummary(3, 1, 1, 1, 375_000));
        assertThat(open("huy", "/2")).bodyText().contains("Đơn vị ghi trùng");

        act("huy", "/2/restore", "");

        assertThat(lines.find(list, 2).orElseThrow().state()).isEqualTo(LineState.GOOD);
        assertThat(sheets.get(list, ListSummary.class)).isEqualTo(new ListSummary(3, 2, 1, 0, 1_125_000));
    }

    @Test
    void strikesNothingWithoutAReason() {
        var refused = act("huy", "/2/strike", " ");

        assertThat(refused.getMvcResult().getFlashMap().get("notice")).isEqualTo("lists.strike.reason");
        assertThat(lines.find(list, 2).orElseThrow().state()).isEqualTo(LineState.GOOD);
    }

    @Test
    void letsNobodyButTheReviewerChangeAList() {
        assertThat(act("mai", "/2/strike", "Đơn vị ghi trùng")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(act("nhung", "/2/strike", "Đơn vị ghi trùng")).hasStatus(HttpStatus.FORBIDDEN);

        agency.complete(list, "reviewList", "huy", REVIEWED);

        assertThat(act("huy", "/2/strike", "Đơn vị ghi trùng")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(lines.find(list, 2).orElseThrow().state()).isEqualTo(LineState.GOOD);
    }

    @Test
    void strikesByAProgramToo() {
        var struck = house.post()
                .uri("/api/dossiers/{code}/lines/3/strike", list)
                .with(httpBasic("huy", Agency.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\": \"Đã hưởng ở đơn vị khác\"}")
                .exchange();

        assertThat(struck).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("STRUCK");
        assertThat(house.post()
                        .uri("/api/dossiers/{code}/lines/3/restore", list)
                        .with(httpBasic("huy", Agency.PASSWORD))
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("GOOD");
    }

    @Test
    void handsTheLinesThatGoBackOutAsAWorkbook() throws IOException {
        var file = open("huy", "/returned.xlsx");

        assertThat(file).hasStatusOk();
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(1).getCellText(2)).isEqualTo("Lê Văn Nam");
        }
    }

    private MvcTestResult open(String account, String part) {
        return house.get()
                .uri("/dossiers/" + list + "/list" + part)
                .with(user(agency.officer(account)))
                .exchange();
    }

    private MvcTestResult act(String account, String part, String reason) {
        return house.post()
                .uri("/dossiers/" + list + "/list" + part)
                .with(user(agency.officer(account)))
                .with(csrf())
                .param("reason", reason)
                .exchange();
    }
}
