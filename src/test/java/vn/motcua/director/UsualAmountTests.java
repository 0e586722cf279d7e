package vn.motcua.director;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UsualAmountTests {

    private final UsualAmount usual = new UsualAmount(184, 20_000_000, 57_600_000, 96_000_000);

    @Test
    void isExceededByMoreThanTwiceTheMiddleBeyondNineOfTen() {
        assertThat(usual.isExceededBy(115_200_000)).isFalse();
        assertThat(usual.isExceededBy(115_200_001)).isTrue();
        assertThat(new UsualAmount(184, 20_000_000, 30_000_000, 96_000_000).isExceededBy(96_000_000))
                .isFalse();
    }

    @Test
    void isMissedByLessThanHalfTheMiddleBelowNineOfTen() {
        assertThat(usual.isMissedBy(20_000_000)).isFalse();
        assertThat(usual.isMissedBy(19_999_999)).isTrue();
        assertThat(new UsualAmount(184, 50_000_000, 57_600_000, 96_000_000).isMissedBy(28_800_000))
                .isFalse();
    }

    @Test
    void saysNothingAmongFewerThanTwenty() {
        var few = new UsualAmount(19, 20_000_000, 57_600_000, 96_000_000);

        assertThat(few.isExceededBy(900_000_000) || few.isMissedBy(1)).isFalse();
    }

    @Test
    void isToldInTimesToOneDecimal() {
        assertThat(usual.times(184_320_000)).isEqualByComparingTo("3.2");
    }
}
