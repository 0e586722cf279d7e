package vn.motcua.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.basis.Calculator;
import vn.motcua.law.basis.Rounding;
import vn.motcua.law.figures.LawFigures;
import vn.motcua.law.onetime.PrintedGrounds;

class CalculationsApiTests {

    private final ObjectMapper json = Jackson2ObjectMapperBuilder.json().build();
    private final MockMvc api = api();
    private ObjectNode request = json.createObjectNode();

    @BeforeEach
    void takeExampleA5() throws IOException {
        request = (ObjectNode) json.readTree(new ClassPathResource("calculations/a5.json").getInputStream());
    }

    @Test
    void calculatesExampleA5ToTheDong() throws Exception {
        ask().andExpect(status().isOk())
                .andExpect(jsonPath("$.entitled").value(true))
                .andExpect(jsonPath("$.amount").value(39_216_407))
                .andExpect(jsonPath("$.monthly").isEmpty())
                .andExpect(jsonPath("$.from").isEmpty())
                .andExpect(jsonPath("$.until").isEmpty())
                .andExpect(jsonPath("$.perRelative").isEmpty())
                .andExpect(jsonPath("$.refusals", hasSize(0)))
                .andExpect(jsonPath("$.warnings", hasSize(0)));
    }

    @Test
    void showsTheAverageWageAsAStepWithItsArticle() throws Exception {
        ask().andExpect(jsonPath("$.steps[?(@.what == 'Mức bình quân tiền lương')].formula")
                        .value("272208000 / 59"))
                .andExpect(jsonPath("$.steps[?(@.what == 'Mức bình quân tiền lương')].value")
                        .value("4613694.9153"))
                .andExpect(jsonPath("$.steps[?(@.what == 'Mức bình quân tiền lương')].legalBasis")
                        .value("Luật 41/2024/QH15 Đ.72; CV 340/BHXH-CSXH 2026"));
    }

    @Test
    void givesEveryStepItsArticle() throws Exception {
        var answer = json.readTree(body(ask()));

        assertThat(answer.get("steps")).hasSizeGreaterThan(8).allSatisfy(step -> {
            assertThat(step.get("legalBasis").asText()).isNotBlank();
            assertThat(step.get("what").asText()).isNotBlank();
            assertThat(step.get("value").asText()).isNotBlank();
        });
    }

    @Test
    void printsFormulasThatACalculatorFollowsToTheAmount() throws Exception {
        var steps = json.readTree(body(ask())).get("steps");

        for (JsonNode step : steps)
            assertThat(Rounding.shown(Calculator.work(step.get("formula").asText())))
                    .isCloseTo(new BigDecimal(step.get("value").asText()), halfADong());
        assertThat(steps.get(steps.size() - 1).get("value").asText()).isEqualTo("39216407");
    }

    @Test
    void listsTheWagesOfEachYear() throws Exception {
        ask().andExpect(jsonPath("$.wages", hasSize(6)))
                .andExpect(jsonPath("$.wages[0].period").value("07–12/2010"))
                .andExpect(jsonPath("$.wages[0].months").value(6))
                .andExpect(jsonPath("$.wages[0].wage").value(2_000_000))
                .andExpect(jsonPath("$.wages[0].coefficient").value(1.96))
                .andExpect(jsonPath("$.wages[0].adjusted").value(23_520_000))
                .andExpect(jsonPath("$.wages[1].period").value("2011"));
    }

    @Test
    void readsBackTheSheetItWrote() throws Exception {
        var written = body(ask());

        var sheet = json.readValue(written, Calculation.class);

        assertThat(json.writeValueAsString(sheet)).isEqualTo(written);
    }

    @Test
    void refusesWithTheArticleInsteadOfFailing() throws Exception {
        facts().put("ground", "REACHED_AGE");

        ask().andExpect(status().isOk())
                .andExpect(jsonPath("$.entitled").value(false))
                .andExpect(jsonPath("$.amount").isEmpty())
                .andExpect(jsonPath("$.refusals", hasSize(1)))
                .andExpect(jsonPath("$.refusals[0].reason", containsString("Chưa đủ tuổi nghỉ hưu")))
                .andExpect(jsonPath("$.refusals[0].legalBasis", containsString("Đ.70.1a")));
    }

    @Test
    void answersInEnglishWhenAsked() throws Exception {
        request.put("benefit", "wealth");

        api.perform(post("/api/calculations")
                        .header("Accept-Language", "en")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(request.toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.detail", containsString("is not loaded")));
    }

    @ParameterizedTest
    @CsvSource({
        "benefit,wealth,chế độ",
        "on,2027-01-04,hệ số điều chỉnh",
        "on,2025-06-30,luật trước",
        "on,2026-02-30,ngày hợp lệ",
        "on,20/11/2026,ngày hợp lệ",
        "surprise,1,Không có thông tin"
    })
    void namesTheMemberOfTheRequestAtFault(String field, String value, String detail) throws Exception {
        request.put(field, value);

        expectRefusal(field, detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"benefit", "on", "facts"})
    void asksForEachMemberOfTheRequest(String field) throws Exception {
        request.remove(field);

        expectRefusal(field, "Thiếu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"contributions", "ground", "receivedOn", "birthDate", "sex"})
    void asksForEachRequiredFact(String field) throws Exception {
        facts().remove(field);

        expectRefusal("facts." + field, "Thiếu");
    }

    @ParameterizedTest
    @CsvSource({
        "ground,WEDDING,LEFT_COMPULSORY",
        "sex,X,M",
        "birthDate,1985-13,tháng",
        "birthDate,1985-02-30,ngày",
        "birthDate,85,ngày",
        "birthDate,2026-11-21,sau ngày hưởng",
        "receivedOn,yesterday,ngày",
        "settled,2010,danh sách",
        "height,170,Không có thông tin"
    })
    void namesTheFactAtFault(String field, String value, String detail) throws Exception {
        facts().put(field, value);

        expectRefusal("facts." + field, detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1966", "1966-03", "1966-03-14"})
    void takesABirthDateKnownInPart(String birthDate) throws Exception {
        facts().put("birthDate", birthDate);

        ask().andExpect(status().isOk());
    }

    @Test
    void takesAYearOfBirthGivenAsANumber() throws Exception {
        facts().put("birthDate", 1966);

        ask().andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wage|-1|wage|âm",
                "wage|0.5|wage|nguyên",
                "wage|\"2000000\"|wage|một số",
                "wage|1000000000000000000000000000000|wage|chữ số",
                "wage|1000000000001|wage|tối đa",
                "wage|null|wage|đúng một trong hai",
                "coefficient|2.34|wage|đúng một trong hai",
                "allowances|0.2|allowances|đi cùng",
                "from|\"2012-06\"|from|trùng",
                "from|\"2014-02\"|from|sau tháng kết thúc",
                "from|\"1985-02\"|from|trước ngày sinh",
                "from|\"2013-00\"|from|tháng hợp lệ",
                "from|201301|from|tháng hợp lệ",
                "to|\"2026-12\"|to|sau ngày hưởng",
                "to|\"2013-12-31\"|to|tháng hợp lệ",
                "to|null|to|Thiếu",
                "kind|\"PRIVATE\"|kind|VOLUNTARY",
                "regime|\"CHURCH\"|regime|STATE",
                "condition|\"COSY\"|condition|NORMAL",
                "stateSupport|33000|stateSupport|tự nguyện",
                "stateSupport|-1|stateSupport|âm",
                "bonus|1|bonus|Không có thông tin"
            })
    void namesTheRowAndFieldAtFault(String field, String value, String named, String detail) throws Exception {
        row(3).set(field, json.readTree(value));

        expectRefusal("facts.contributions[3]." + named, detail);
    }

    @Test
    void refusesANumberBeyondAllNumbers() throws Exception {
        send(request.toString().replace("3300000", "1e999"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").value("facts.contributions[3].wage"));
    }

    @Test
    void takesTheMonthOfTheDecisionButNoneAfterIt() throws Exception {
        facts().put("ground", "EMIGRATION");
        row(5).put("to", "2026-11");

        ask().andExpect(status().isOk());
    }

    @Test
    void namesAFaultySettledPeriod() throws Exception {
        facts().putArray("settled").addObject().put("from", "2011-05").put("to", "2011-01");

        expectRefusal("facts.settled[0].from", "sau tháng kết thúc");
    }

    @Test
    void takesExcusedMonthsAsMonthsOrPeriods() throws Exception {
        var excused = facts().putArray("excusedMonths");
        excused.add("2020-01");
        excused.addObject().put("from", "2020-03").put("to", "2020-05");

        ask().andExpect(status().isOk()).andExpect(jsonPath("$.amount").value(39_216_407));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"one-time\""})
    void refusesABodyThatIsNoRequest(String body) throws Exception {
        send(body).andExpect(status().isUnprocessableEntity());
    }

    private void expectRefusal(String field, String detail) throws Exception {
        ask().andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.title").value("Chưa tính được chế độ"))
                .andExpect(jsonPath("$.detail", containsString(detail)));
    }

    private ObjectNode facts() {
        return (ObjectNode) request.get("facts");
    }

    private ObjectNode row(int index) {
        return (ObjectNode) facts().get("contributions").get(index);
    }

    private ResultActions ask() throws Exception {
        return send(request.toString());
    }

    private ResultActions send(String body) throws Exception {
        return api.perform(post("/api/calculations")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private static String body(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static Offset<BigDecimal> halfADong() {
        return Offset.offset(new BigDecimal("0.5"));
    }

    private MockMvc api() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/law");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var languages = new AcceptHeaderLocaleResolver();
        languages.setDefaultLocale(Locale.forLanguageTag("vi"));
        var calculations = new Calculations(LawFigures.read(), new PrintedGrounds(), LawDesk.time(), messages);
        return MockMvcBuilders.standaloneSetup(new CalculationsApi(calculations, messages))
                .setLocaleResolver(languages)
                .setMessageConverters(new MappingJackson2HttpMessageConverter(json))
                .build();
    }
}
