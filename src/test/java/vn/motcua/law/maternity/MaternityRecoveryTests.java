package vn.motcua.law.maternity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class MaternityRecoveryTests {

    @ParameterizedTest
    @CsvSource({"MULTIPLE,10", "SURGERY,7", "OTHER,5"})
    void grantsDaysByTheBirth(String ground, int quota) {
        var answer = settle("2026-08-01", "'days':20,'ground':'" + ground + "'");

        assertThat(answer.amount()).isEqualTo(quota * 759_000L);
        assertThat(answer.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30,702000", "2026-07-01,759000"})
    void paysAShareOfTheReferenceLevel(String on, long day) {
        assertThat(settle(on, "'days':1").amount()).isEqualTo(day);
    }

    @Test
    void countsTheDaysTakenBefore() {
        assertThat(settle("2026-08-01", "'days':5,'usedDays':2").amount()).isEqualTo(3 * 759_000L);
        assertThat(settle("2026-08-01", "'days':5,'usedDays':5").entitled()).isFalse();
    }

    @Test
    void refusesWhoReturnedToWorkEarly() {
        var answer = settle("2026-08-01", "'returnedEarly':true");

        assertThat(answer.entitled()).isFalse();
        assertThat(answer.refusals()).singleElement().satisfies(refusal -> assertThat(refusal.legalBasis())
                .isEqualTo("Luật 41/2024/QH15 Đ.60.4"));
    }

    @ParameterizedTest
    @CsvSource({"2026-07-31,true", "2026-08-01,false"})
    void hasToBeginWithinThirtyDays(String from, boolean entitled) {
        assertThat(settle("2026-08-01", "'leaveEnded':'2026-07-01','from':'" + from + "'")
                        .entitled())
                .isEqualTo(entitled);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'otherLeave':true", "'offWork':false", "'recovered':true"})
    void refusesWhoDoesNotRestToRecover(String fact) {
        assertThat(settle("2026-08-01", fact).entitled()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'ground':null|facts.ground: missing",
                "'days':0|facts.days: notBetween",
                "'usedDays':-1|facts.usedDays: notBetween",
                "'from':'2026-07-01','leaveEnded':'2026-07-01'|facts.from: beforeLeaveEnded",
                "'sickDays':30|facts.sickDays: unknown"
            })
    void namesAFactThatCannotStand(String facts, String unclear) {
        assertThat(LawDesk.unclear("maternity-recovery", "2026-08-01", facts(facts)))
                .isEqualTo(unclear);
    }

    @Test
    void refusesADateOfTheFormerLaw() {
        assertThat(LawDesk.unclear("maternity-recovery", "2025-06-30", facts("'days':1")))
                .isEqualTo("on: lawNotLoaded");
    }

    private static Calculation settle(String on, String facts) {
        return LawDesk.settle("maternity-recovery", on, facts(facts));
    }

    private static String facts(String facts) {
        return "{'ground':'OTHER','days':5," + facts + "}";
    }
}
