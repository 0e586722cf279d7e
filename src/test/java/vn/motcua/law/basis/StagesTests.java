package vn.motcua.law.basis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StagesTests {

    @ParameterizedTest
    @CsvSource({"0,0", "1,0.5", "6,0.5", "7,1", "11,1", "12,1", "13,1.5", "18,1.5", "19,2", "23,2", "24,2"})
    void countsOddMonthsAsHalfOrWholeYears(int months, String years) {
        assertThat(new HalfYears(months).years()).isEqualByComparingTo(years);
    }

    @ParameterizedTest
    @CsvSource({"42,17,6", "36,17,0", "42,0,0", "0,17,0", "11,1,11", "1,1,1", "122,74,2"})
    void carriesOddMonthsOnlyWhenThereIsTimeInBothStages(int before, int since, int carried) {
        assertThat(new Stages(before, since).carry()).isEqualTo(carried);
    }

    @ParameterizedTest
    @CsvSource({"36,24,8.5", "35,1,5", "12,7,3.5", "35,0,4.5", "42,17,8.5", "0,12,2", "12,0,1.5", "11,1,2", "11,6,3"})
    void grantsOneAndAHalfMonthsAYearBefore2014AndTwoSince(int before, int since, String months) throws CaseNotClear {
        assertThat(Granted.months(before, since)).isEqualByComparingTo(months);
    }
}
