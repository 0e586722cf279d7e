package vn.motcua.law.sickness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class SicknessRecoveryTests {

    @ParameterizedTest
    @CsvSource({"LONG_TERM,10", "SURGERY,7", "OTHER,5"})
    void grantsAYearsDaysByTheLastSickness(String ground, int quota) {
        var answer = settle("2026-08-01", "'ground':'" + ground + "','days':20");

        assertThat(answer.amount()).isEqualTo(quota * 759_000L);
        assertThat(answer.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,702000", "2026-07-01,759000"})
    void paysAShareOfTheReferenceLevelOfItsDay(String on, long day) {
        assertThat(settle(on, "'days':1").amount()).isEqualTo(day);
    }

    @Test
    void takesTheReferenceLevelOfTheFirstDayOff() {
        var answer = settle("2026-08-01", "'days':5,'from':'2026-06-30','sickLeaveEnded':'2026-06-29'");

        assertThat(answer.amount()).isEqualTo(5 * 702_000L);
    }

    @Test
    void countsALeaveOverNewYearInTheOldYear() {
        var answer = settle("2027-01-04", "'days':5,'usedDays':2,'from':'2026-12-30'");

        assertThat(answer.amount()).isEqualTo(3 * 759_000L);
        assertThat(answer.steps()).anySatisfy(step -> assertThat(step.what()).contains("năm 2026"));
    }

    @Test
    void refusesWhenTheDaysAreUsedUp() {
        assertThat(settle("2026-08-01", "'days':1,'usedDays':5").entitled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"29,false", "29.5,false", "30,true", "31,true"})
    void asksForThirtySickDaysInTheYear(String sickDays, boolean entitled) {
        assertThat(settle("2026-08-01", "'sickDays':" + sickDays).entitled()).isEqualTo(entitled);
    }

    @ParameterizedTest
    @CsvSource({"2026-07-02,true", "2026-07-31,true", "2026-08-01,false"})
    void hasToBeginWithinThirtyDays(String from, boolean entitled) {
        var answer = settle("2026-08-01", "'sickLeaveEnded':'2026-07-01','from':'" + from + "'");

        assertThat(answer.entitled()).isEqualTo(entitled);
        assertThat(answer.steps()).anySatisfy(step -> assertThat(step.value()).isEqualTo("31/07/2026"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'otherLeave':true", "'offWork':false", "'recovered':true"})
    void refusesWhoDoesNotRestToRecover(String fact) {
        var answer = settle("2026-08-01", fact);

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.amount()).isNull();
        assertThat(answer.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.legalBasis())
                .isEqualTo("Luật 41/2024/QH15 Đ.46"));
    }

    @Test
    void namesEveryReason() {
        var answer = settle("2026-08-01", "'sickDays':3,'otherLeave':true,'recovered':true");

        assertThat(answer.refusals()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'ground':null|facts.ground: missing",
                "'days':null|facts.days: missing",
                "'days':0|facts.days: notBetween",
                "'days':367|facts.days: notBetween",
                "'days':1.5|facts.days: notWhole",
                "'usedDays':-1|facts.usedDays: notBetween",
                "'sickDays':-1|facts.sickDays: negative",
                "'from':'2026-07-01','sickLeaveEnded':'2026-07-01'|facts.from: beforeLeaveEnded",
                "'returnedEarly':true|facts.returnedEarly: unknown"
            })
    void namesAFactThatCannotStand(String facts, String unclear) {
        assertThat(LawDesk.unclear("sickness-recovery", "2026-08-01", facts(facts)))
                .isEqualTo(unclear);
    }

    @Test
    void refusesADateOfTheFormerLaw() {
        assertThat(LawDesk.unclear("sickness-recovery", "2025-06-30", facts("'days':1")))
                .isEqualTo("on: lawNotLoaded");
    }

    private static Calculation settle(String on, String facts) {
        return LawDesk.settle("sickness-recovery", on, facts(facts));
    }

    private static String facts(String facts) {
        return "{'ground':'OTHER','days':5," + facts + "}";
    }
}
