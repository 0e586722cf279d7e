package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import vn.motcua.dossier.OfficeHours;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.tasklist.Pace.State;

class PacesTests {

    private static final Instant ACCEPTED = at("2026-11-18T09:00");
    private static final Instant DUE = at("2026-11-30T17:00");

    private final WorkingTime time = new WorkingTime(calendar(), OfficeHours.parse("07:30-11:30,13:30-17:00"));
    private final StepAllowances allowances = allowances();

    @Test
    void sharesOutTheWholeLegalTimeAndNoMore() {
        assertThat(allowances.stages().stream()
                        .mapToInt(StepAllowances.Stage::share)
                        .sum())
                .isEqualTo(100);
        assertThat(allowances.stages()).last().satisfies(last -> assertThat(last.until())
                .isEqualTo(100));
    }

    @Test
    void refusesSharesThatDoNotAddUp() {
        var table = "stage,share,steps,source,confidence\nhistory,30,verifyHistory,a,b\nrest,60,signDecision,a,b\n";

        assertThatThrownBy(() -> new StepAllowances(new ByteArrayResource(table.getBytes(StandardCharsets.UTF_8))))
                .hasMessageContaining("90");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T09:00, 2026-11-30T17:00",
        "2026-02-11T16:59, 2026-02-27T17:00",
        "2026-11-21T10:00, 2026-12-03T17:00",
        "2026-11-18T12:10, 2026-11-30T17:00"
    })
    void endsTheLastStepExactlyWhenTheLegalTimeEnds(String accepted, String due) {
        var whole = time.between(at(accepted), at(due));

        assertThat(time.after(at(accepted), whole)).isEqualTo(at(due));
        var sum = allowances.stages().stream()
                .map(stage -> whole.multipliedBy(stage.share()))
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(sum.dividedBy(100)).isEqualTo(whole);
    }

    @ParameterizedTest(name = "needs {0} h, {1} h left: {2}")
    @CsvSource({"10, 12, IN_TIME", "10, 10, IN_TIME", "10, 9, AT_RISK", "0, 1, IN_TIME", "5, -1, LATE", "0, -1, LATE"})
    void isAtRiskWhenTheRestIsGivenMoreThanIsLeft(int needed, int left, State state) {
        assertThat(Pace.of(ACCEPTED, DUE, Duration.ofHours(needed), Duration.ofHours(left))
                        .state())
                .isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T09:00, 4, 2026-11-18T15:00",
        "2026-11-18T16:00, 2, 2026-11-19T08:30",
        "2026-11-23T16:00, 2, 2026-11-25T08:30",
        "2026-11-21T10:00, 1, 2026-11-23T08:30",
        "2026-11-18T12:00, 1, 2026-11-18T14:30"
    })
    void countsWorkingTimeOnward(String from, int hours, String until) {
        assertThat(time.after(at(from), Duration.ofHours(hours))).isEqualTo(at(until));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static StepAllowances allowances() {
        try {
            return new StepAllowances(new ClassPathResource("processes/rules/figures/step-allowances.csv"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static WorkingCalendar calendar() {
        var table = PacesTests.class.getResourceAsStream("/processes/rules/figures/calendar.csv");
        return WorkingCalendar.read(new InputStreamReader(Objects.requireNonNull(table), StandardCharsets.UTF_8));
    }
}
