package vn.motcua.law.pension;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.LawDesk;

class PrePensionAllowanceTests {

    private final Map<String, String> facts = new LinkedHashMap<>(Map.of(
            "receivedOn", "'2026-11-12'",
            "birthDate", "'1958-01-20'",
            "sex", "'M'",
            "contributions", paid("2025-01", "2025-12", 3_000_000)));

    @Test
    void paysTheLevelForAsManyMonthsAsTheTimePaidIsWorth() {
        var allowance = settle();

        assertThat(allowance.monthly()).isEqualTo(500_000);
        assertThat(allowance.amount()).isNull();
        assertThat(allowance.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(allowance.until()).isEqualTo(LocalDate.of(2027, 10, 31));
    }

    @Test
    void saysThatTheMultiplierIsNotConfirmed() {
        assertThat(warnings())
                .anySatisfy(text -> assertThat(text).contains("chưa được xác nhận", "= 2"))
                .anySatisfy(text -> assertThat(text).contains("62 tháng", "31000000"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"250000,1", "250001,2", "3000000,12", "3000001,13"})
    void roundsTheMonthsUp(long wage, int months) {
        facts.put("contributions", paid("2025-01", "2025-12", wage));

        assertThat(settle().until())
                .isEqualTo(LocalDate.of(2026, 11, 1).plusMonths(months).minusDays(1));
    }

    @Test
    void paysMoreAMonthWhereTheTimeIsWorthMoreThanIsLeft() {
        facts.put("contributions", paid("2025-01", "2025-12", 25_000_000));

        assertThat(settle().monthly()).isEqualTo(675_676);
        assertThat(settle().until()).isEqualTo(LocalDate.of(2032, 12, 31));
    }

    @Test
    void paysTheLevelWhereBothAreEqual() {
        facts.put("contributions", paid("2025-01", "2025-12", 18_500_000));

        assertThat(settle().monthly()).isEqualTo(500_000);
        assertThat(settle().until()).isEqualTo(LocalDate.of(2032, 12, 31));
        assertThat(warnings()).hasSize(1);
    }

    @Test
    void paysUntilTheSocialPensionWhereThePersonAddsWhatLacks() {
        facts.put("topUp", "true");

        assertThat(settle().monthly()).isEqualTo(500_000);
        assertThat(settle().until()).isEqualTo(LocalDate.of(2032, 12, 31));
        assertThat(settle().steps()).anySatisfy(step -> assertThat(step.formula() + "=" + step.value())
                .isEqualTo("62 × 500000=31000000"));
        assertThat(warnings()).anySatisfy(text -> assertThat(text).contains("sau khi", "31000000"));
    }

    @Test
    void addsNothingWhereNothingLacks() {
        facts.put("topUp", "true");
        facts.put("contributions", paid("2025-01", "2025-12", 18_500_000));

        assertThat(warnings()).anySatisfy(text -> assertThat(text).contains("không phải đóng thêm"));
    }

    @ParameterizedTest
    @CsvSource({"1958-01-20,2027-12-31", "1956-12-20,2026-11-30", "1956-12-01,2026-11-30"})
    void endsFiveYearsEarlierInAPoorHousehold(String born, String until) {
        facts.put("birthDate", "'" + born + "'");
        facts.put("poorHousehold", "true");
        facts.put("topUp", "true");

        assertThat(settle().until()).isEqualTo(LocalDate.parse(until));
    }

    @ParameterizedTest
    @CsvSource({"1951-12-01,false,true", "1951-11-30,false,false", "1956-12-01,true,true", "1956-11-30,true,false"})
    void leavesTheOldToTheSocialPension(String born, String poor, boolean isEntitled) {
        facts.put("birthDate", "'" + born + "'");
        facts.put("poorHousehold", poor);

        assertThat(settle().entitled()).isEqualTo(isEntitled);
        assertThat(settle().refusals()).hasSize(isEntitled ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"1965-05-20,true", "1965-05-21,false"})
    void asksForTheRetirementAge(String born, boolean isEntitled) {
        facts.put("birthDate", "'" + born + "'");

        assertThat(settle().entitled()).isEqualTo(isEntitled);
    }

    @ParameterizedTest
    @CsvSource({"2011-02,true", "2011-01,false"})
    void leavesFifteenYearsToThePension(String first, boolean isEntitled) {
        facts.put("contributions", paid(first, "2025-12", 3_000_000));

        assertThat(settle().entitled()).isEqualTo(isEntitled);
        if (!isEntitled)
            assertThat(settle().refusals()).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                    .contains("180 tháng"));
    }

    @Test
    void refusesSomebodyWhoNeverPaid() {
        facts.put("contributions", "[]");

        assertThat(settle().refusals()).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .contains("Không có thời gian đóng"));
    }

    @Test
    void forgetsMonthsThatWereSettled() {
        facts.put("contributions", paid("2010-01", "2025-12", 3_000_000));
        facts.put("settled", "[{'from':'2010-01','to':'2024-12'}]");

        assertThat(settle().until()).isEqualTo(LocalDate.of(2027, 10, 31));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-12,5500000", "2026-11-19,5500000"})
    void paysTheRelativesWhatIsLeftAtOnce(String diedOn, long amount) {
        facts.put("diedOn", "'" + diedOn + "'");

        assertThat(settle().amount()).isEqualTo(amount);
        assertThat(settle().monthly()).isNull();
        assertThat(warnings()).anySatisfy(text -> assertThat(text).contains("mai táng"));
    }

    @Test
    void leavesTheRelativesNothingOfATermThatRanOut() {
        facts.put("contributions", paid("2025-01", "2025-12", 250_000));
        facts.put("diedOn", "'2026-11-15'");

        assertThat(settle().refusals()).singleElement().satisfies(refusal -> assertThat(refusal.reason())
                .isEqualTo("Không còn tháng nào chưa nhận."));
    }

    @Test
    void saysThatTheLegalDateIsBeforeTheRequest() {
        facts.put("receivedOn", "'2026-11-21'");

        assertThat(warnings()).anySatisfy(text -> assertThat(text).contains("trước ngày tiếp nhận"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"receivedOn", "birthDate", "sex", "contributions"})
    void asksForWhatItNeeds(String fact) {
        facts.remove(fact);

        assertThat(unclear()).isEqualTo("facts." + fact + ": missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "receivedOn|'2025-06-30'|facts.receivedOn: lawNotLoaded",
                "diedOn|'2026-11-11'|facts.diedOn: pension.diedBefore",
                "diedOn|'2026-11-21'|facts.diedOn: pension.dayAfter",
                "topUp|1|facts.topUp: notAFlag",
                "poor|true|facts.poor: unknown"
            })
    void namesTheFactThatCanNotStand(String fact, String value, String reason) {
        facts.put(fact, value);

        assertThat(unclear()).isEqualTo(reason);
    }

    private Calculation settle() {
        return LawDesk.settle("pre-pension-allowance", "2026-11-20", json());
    }

    private String unclear() {
        return LawDesk.unclear("pre-pension-allowance", "2026-11-20", json());
    }

    private java.util.List<String> warnings() {
        return settle().warnings().stream().map(Calculation.Warning::text).toList();
    }

    private String json() {
        return facts.entrySet().stream()
                .map(fact -> "'" + fact.getKey() + "':" + fact.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String paid(String from, String to, long wage) {
        return "[{'from':'%s','to':'%s','wage':%d}]".formatted(from, to, wage);
    }
}
