package vn.motcua.law.leave;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.law.LawDesk;

class LeaveStepsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sickness|{'wage':12000000,'days':6.2,'ground':'LONG_TERM','contributedYears':5,'usedDays':28,'overlappingDays':1}"
                        + "|6 + 0.5 = 6.5; max(0, 6.5 − 1) = 5.5; max(0, 30 − 28) = 2; min(5.5, 2) = 2"
                        + "; 12000000 × 75 / 100 / 24 × 2 = 750000; 12000000 × 50 / 100 / 24 × 3.5 = 875000"
                        + "; 12000000 × 75 / 100 / 24 × 2 + 12000000 × 50 / 100 / 24 × 3.5 = 1625000",
                "sickness|{'wage':12000000,'days':9,'ground':'ORDINARY','contributedYears':5,'from':'2026-12-28','to':'2027-01-08'}"
                        + "|4 = 4; 5 = 5; max(0, 30 − 0) = 30; min(4, 30) = 4; max(0, 30 − 0) = 30; min(5, 30) = 5"
                        + "; 12000000 × 75 / 100 / 24 × 9 = 3375000",
                "sickness|{'wage':12000000,'days':2,'ground':'ORDINARY','contributedYears':5,'armedForces':true}"
                        + "|12000000 × 100 / 100 / 24 × 2 = 1000000",
                "sickness-recovery|{'ground':'OTHER','days':5,'usedDays':1,'sickLeaveEnded':'2026-11-01','from':'2026-11-10'}"
                        + "|30 = 30; 01/11/2026 + 30 ngày = 01/12/2026; max(0, 5 − 1) = 4; min(5, 4) = 4"
                        + "; 2530000 = 2530000; 2530000 × 30 / 100 = 759000; 759000 × 4 = 3036000",
                "maternity-birth|{'wages':[5000000,6500000,6000000],'bornOn':'2026-07-01','children':2,'livingChildrenBefore':1,"
                        + "'motherDied':true,'leaveFrom':'2026-07-21','restOnDoctorsOrder':true,'contributions':"
                        + "[{'from':'2026-04','to':'2026-06','wage':1},{'from':'2024-09','to':'2025-05','wage':1}]}"
                        + "|3 = 3; 9 + 3 = 12; 7 + 1 × 1 = 8; từ 21/07/2026 đến trước 01/03/2027 = 7 tháng 8 ngày"
                        + "; (5000000 + 6500000 + 6000000) / 3 = 5833333.3333; 2 × 2530000 × 2 = 10120000"
                        + "; (17500000 / 3) × 7 + (17500000 / 3) / 30 × 8 + 10120000 = 52508889",
                "maternity-birth|{'wages':[5000000],'bornOn':'2026-07-01','infertilityTreatment':true,'contributions':"
                        + "[{'from':'2026-05','to':'2026-06','wage':1},{'from':'2024-09','to':'2025-05','wage':1}]}"
                        + "|2 = 2; 9 + 2 = 11; 6 = 6; 5000000 / 1 = 5000000; 2 × 2530000 × 1 = 5060000"
                        + "; 5000000 × 6 + 5060000 = 35060000",
                "maternity-father|{'wages':[12000000],'bornOn':'2026-07-01','days':15,'children':3,'livingChildrenBefore':1,"
                        + "'leaveFrom':'2026-07-02','motherInsured':false}"
                        + "|max(10 + 3 × 1, 10) = 13; 01/07/2026 + 60 ngày = 30/08/2026; max(0, 13 − 0) = 13; min(15, 13) = 13"
                        + "; 12000000 / 1 = 12000000; 2 × 2530000 × 3 = 15180000; 12000000 / 24 × 13 + 15180000 = 21680000",
                "maternity-leave|{'wages':[12000000],'ground':'PRENATAL','days':3,'visits':2,'visitsUsed':1}"
                        + "|min(2, max(0, 5 − 1)) = 2; 2 × 2 = 4; max(0, 4 − 0) = 4; min(3, 4) = 3"
                        + "; 12000000 / 1 = 12000000; 12000000 / 24 × 3 = 1500000",
                "maternity-leave|{'wages':[10000000],'ground':'MISCARRIAGE','days':20,'weeks':8}"
                        + "|8 = 8; max(0, 20 − 0) = 20; min(20, 20) = 20; 10000000 / 1 = 10000000; 10000000 / 30 × 20 = 6666667",
                "maternity-leave|{'wages':[12000000],'ground':'ADOPTION','childBirthDate':'2026-08-11','receivedChildOn':'2026-09-01'}"
                        + "|từ 01/09/2026 đến trước 11/02/2027 = 5 tháng 10 ngày; 12000000 / 1 = 12000000; 2 × 2530000 × 1 = 5060000"
                        + "; 12000000 × 5 + 12000000 / 30 × 10 + 5060000 = 69060000",
                "maternity-voluntary|{'children':2,'contributions':[{'from':'2026-03','to':'2026-05','wage':1},"
                        + "{'from':'2026-06','to':'2026-08','wage':1,'kind':'VOLUNTARY'}]}"
                        + "|3 = 3; 6 = 6; 2000000 × 2 = 4000000"
            })
    void showsEveryStepInOrder(String benefit, String facts, String steps) {
        var answer = LawDesk.settle(benefit, "2026-11-20", facts);

        assertThat(answer.steps())
                .extracting(step -> step.formula() + " = " + step.value())
                .containsExactlyElementsOf(Arrays.asList(steps.split("; ")));
    }
}
