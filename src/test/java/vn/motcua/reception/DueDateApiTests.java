package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.motcua.dossier.DueDates;
import vn.motcua.dossier.OfficeHours;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.journey.Laws;

class DueDateApiTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T02:00:00Z"), WorkingCalendar.ZONE);

    private final MockMvcTester web = web();

    @Test
    void answersAsTheContractSays() {
        assertThat(ask("procedure=one-time&receivedAt=2026-11-18T09:00&filedBy=PERSON"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"dueAt": "2026-11-30T17:00+07:00", "rule": "7 working days",
                         "skipped": ["2026-11-21", "2026-11-22", "2026-11-24", "2026-11-28", "2026-11-29"],
                         "legalBasis": "Luật 41/2024/QH15 Đ.79.3; BLDS 2015 Đ.147, Đ.148 (ngày nhận không tính, hết giờ làm việc của ngày cuối); BLLĐ 2019 Đ.111, Đ.112 (không tính ngày nghỉ hằng tuần, nghỉ lễ, Tết)"}""");
    }

    @ParameterizedTest
    @CsvSource({
        "one-time, 2026-11-18T09:00, PERSON, 2026-11-30T17:00+07:00",
        "one-time, 2026-02-11T09:00, PERSON, 2026-02-27T17:00+07:00",
        "pension, 2026-11-09T09:00, EMPLOYER, 2026-11-30T17:00+07:00",
        "maternity-birth, 2026-11-18T09:00, EMPLOYER, 2026-11-30T17:00+07:00",
        "maternity-birth, 2026-11-18T09:00, PERSON, 2026-11-26T17:00+07:00",
        "health-reimbursement, 2026-10-15T09:00, PERSON, 2026-11-25T17:00+07:00",
        "one-time, 2026-11-18T02:00:00Z, PERSON, 2026-11-30T17:00+07:00",
        "one-time, 2026-11-18T09:00:00+07:00, PERSON, 2026-11-30T17:00+07:00",
        "one-time, 2026-11-18T17:30, PERSON, 2026-12-01T17:00+07:00"
    })
    void countsByTheProceduresOwnRule(String procedure, String receivedAt, String filedBy, String due) {
        assertThat(ask("procedure=" + procedure + "&receivedAt=" + receivedAt + "&filedBy=" + filedBy))
                .bodyJson()
                .extractingPath("$.dueAt")
                .isEqualTo(due);
    }

    @Test
    void takesAPersonForTheFilerUnlessToldOtherwise() {
        assertThat(ask("procedure=maternity-birth&receivedAt=2026-11-18T09:00"))
                .bodyJson()
                .extractingPath("$.rule")
                .isEqualTo("5 working days");
    }

    @Test
    void warnsOfAYearWhoseHolidaysAreNotPublished() {
        assertThat(ask("procedure=one-time&receivedAt=2026-12-28T09:00"))
                .bodyJson()
                .extractingPath("$.warnings[0]")
                .asString()
                .contains("2027");
    }

    @ParameterizedTest
    @CsvSource({
        "procedure=marriage&receivedAt=2026-11-18T09:00, procedure, marriage",
        "receivedAt=2026-11-18T09:00, procedure, Không có thời hạn",
        "procedure=one-time, receivedAt, ''",
        "procedure=one-time&receivedAt=18/11/2026, receivedAt, 18/11/2026",
        "procedure=one-time&receivedAt=2026-02-30T09:00, receivedAt, 2026-02-30",
        "procedure=one-time&receivedAt=2026-11-18, receivedAt, 2026-11-18",
        "procedure=one-time&receivedAt=%2B999999999-01-01T09:00, receivedAt, 999999999",
        "procedure=one-time&receivedAt=2025-06-30T09:00, receivedAt, 2025-06-30",
        "procedure=one-time&receivedAt=2026-11-18T09:00&filedBy=NOBODY, filedBy, NOBODY"
    })
    void namesTheFieldThatGivesNoDate(String query, String field, String words) {
        var answer = ask(query);

        assertThat(answer).hasStatus(422).bodyJson().extractingPath("$.field").isEqualTo(field);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(words)
                .contains("Hãy ");
    }

    static MockMvcTester web() {
        return MockMvcTester.of(List.of(api()), setup -> setup.setMessageConverters(
                        new MappingJackson2HttpMessageConverter(Jackson2ObjectMapperBuilder.json()
                                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                .timeZone("Asia/Ho_Chi_Minh")
                                .build()))
                .build());
    }

    private MvcTestResult ask(String query) {
        return web.get()
                .uri(URI.create("/api/due-date?" + query.replace("+07", "%2B07")))
                .header("Accept-Language", "vi")
                .exchange();
    }

    private static DueDateApi api() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/dossier", "messages/reception");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var time = new WorkingTime(calendar(), OfficeHours.parse("07:30-11:30,13:30-17:00"));
        return new DueDateApi(Laws.ofTheHouse(), new DueDates(time, messages), CLOCK, messages);
    }

    private static WorkingCalendar calendar() {
        var table = DueDateApiTests.class.getResourceAsStream("/processes/rules/figures/calendar.csv");
        try (var reader = new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8)) {
            return WorkingCalendar.read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
