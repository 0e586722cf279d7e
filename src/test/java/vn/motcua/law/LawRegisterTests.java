package vn.motcua.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class LawRegisterTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Autowired
    Agency agency;

    @Autowired
    LawRegister register;

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
    void namesTheArticleAndTheConfidenceOfEveryLine() {
        assertThat(register.entries(VIETNAMESE)).hasSizeGreaterThan(100).allSatisfy(entry -> {
            assertThat(entry.article()).as(entry.name()).isNotBlank();
            assertThat(entry.confidence()).as(entry.name()).isIn("verified", "default", "uncertain");
            assertThat(entry.name()).as(entry.parameter()).isNotBlank().doesNotContain("law.register");
            assertThat(entry.unit()).as(entry.name()).doesNotContain("law.unit");
        });
    }

    @Test
    void showsTheReferenceLevelOfEachTimeAndWhoUsesIt() {
        assertThat(register.entries(VIETNAMESE))
                .filteredOn(entry -> entry.parameter().equals("reference-level"))
                .anySatisfy(entry -> {
                    assertThat(entry.value()).isEqualTo("2530000");
                    assertThat(entry.from()).isEqualTo("2026-07-01");
                    assertThat(entry.to()).isEmpty();
                    assertThat(entry.procedures()).contains("one-time", "funeral");
                });
    }

    @Test
    void listsAgesDeadlinesAndTimesBesideTheFigures() {
        assertThat(register.entries(VIETNAMESE))
                .extracting(LawEntry::parameter)
                .contains("retirement-age", "filing-deadlines", "processing-days", "wage-coefficient");
    }

    @Test
    void putsWhatIsUnconfirmedOnTop() {
        var confidences = register.entries(VIETNAMESE).stream()
                .map(LawEntry::confidence)
                .map("uncertain"::equals)
                .toList();

        assertThat(confidences.lastIndexOf(true)).isLessThan(confidences.indexOf(false));
    }

    @Test
    void showsEverySignedInPersonWhatFits() {
        var page = house.get()
                .uri("/law?q=he so dieu chinh&confidence=uncertain")
                .with(user(agency.officer("dung")))
                .exchange();

        assertThat(page).hasStatus(HttpStatus.OK).bodyText().contains("năm 1995", "4,91");
    }

    @Test
    void turnsThePagesWithoutLeavingALineOut() {
        var lines = 0;
        var page = 0;
        for (var isMore = true; isMore; page++) {
            var text = page("/law?q=&page=" + page);
            lines += text.split("<span class=\"ink-2 tiny\">", -1).length - 1;
            isMore = text.contains("rel=\"next\"");
        }

        assertThat(lines).isEqualTo(register.entries(VIETNAMESE).size());
        assertThat(page).isGreaterThan(2);
        assertThat(page("/law?q=he so&page=1"))
                .contains("/law?q=he%20so&amp;confidence=&amp;procedure=&amp;page=0")
                .doesNotContain("page=-1");
    }

    private String page(String address) {
        var page = house.get().uri(address).with(user(agency.officer("dung"))).exchange();
        assertThat(page).hasStatus(HttpStatus.OK);
        return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void exportsAWorkbookInWhichNumbersAreNumbersAndDaysAreDays() throws IOException {
        var file = house.get()
                .uri("/law/export.xlsx?q=reference-level")
                .with(user(agency.officer("dung")))
                .exchange();

        assertThat(file).hasStatus(HttpStatus.OK);
        try (var workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(2)).isEqualTo("Giá trị");
            assertThat(rows).filteredOn(row -> row.getRowNum() > 1).anySatisfy(row -> {
                assertThat(row.getCellAsNumber(2)).contains(new BigDecimal("2530000"));
                assertThat(row.getCellAsDate(4))
                        .contains(LocalDate.of(2026, 7, 1).atStartOfDay());
                assertThat(row.getOptionalCell(5)).isEmpty();
            });
        }
    }

    @Test
    void exportsEveryLineWithItsColumns() {
        var file = house.get()
                .uri("/law/export")
                .with(user(agency.officer("dung")))
                .exchange();

        assertThat(file).hasStatus(HttpStatus.OK).bodyText().satisfies(text -> assertThat(List.of(text.split("\r\n")))
                .hasSize(register.entries(VIETNAMESE).size() + 1)
                .first()
                .asString()
                .endsWith("parameter,name,value,unit,from,to,article,source,confidence,procedures"));
    }
}
