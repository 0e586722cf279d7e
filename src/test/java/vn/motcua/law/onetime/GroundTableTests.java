package vn.motcua.law.onetime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.law.onetime.Condition.IDLE_12_MONTHS;
import static vn.motcua.law.onetime.Condition.MONTHS_BEFORE_2025_07;
import static vn.motcua.law.onetime.Condition.REACHED_RETIREMENT_AGE;
import static vn.motcua.law.onetime.Condition.UNDER_180_MONTHS;
import static vn.motcua.law.onetime.Condition.UNDER_240_MONTHS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroundTableTests {

    private final GroundConditions grounds = new PrintedGrounds();

    @ParameterizedTest
    @EnumSource
    void asksSomethingOfEveryGround(Ground ground) {
        assertThat(grounds.of(ground)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void asksOfThoseWhoLeftForIdleMonthsOldMonthsAndFewYears() {
        assertThat(grounds.of(Ground.LEFT_COMPULSORY))
                .containsExactlyInAnyOrder(IDLE_12_MONTHS, MONTHS_BEFORE_2025_07, UNDER_240_MONTHS);
    }

    @Test
    void asksOfTheAgedForTheAgeAndTooFewYears() {
        assertThat(grounds.of(Ground.REACHED_AGE)).containsExactlyInAnyOrder(REACHED_RETIREMENT_AGE, UNDER_180_MONTHS);
    }
}
