package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.agency.Agency.exampleA5;
import static vn.motcua.agency.Agency.somebody;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.agency.Agency;
import vn.motcua.benefits.EarlierSettlements.Earlier;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.ContributionExtract.Difference;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Person;
import vn.motcua.law.basis.MonthRange;

class SettlementControlsTests {

    private static final Person PERSON = somebody();

    @Test
    void passesWhereNothingWasFound() {
        assertThat(outcomes(extract(false), List.of(), List.of())).isEqualTo("C1 C2 C3 C4 C5");
    }

    @Test
    void attendsToASettlementOfThePerson() {
        assertThat(outcomes(extract(false), List.of(settled(PERSON)), List.of()))
                .isEqualTo("C1? C2 C3 C4 C5");
    }

    @Test
    void attendsToABookThatDiffers() {
        var extract = new ContributionExtract(
                PERSON.insuranceNumber(),
                false,
                exampleA5(),
                List.of(),
                List.of(),
                List.of(new Difference("name", "a", "b")),
                59,
                null);

        assertThat(outcomes(extract, List.of(), List.of())).isEqualTo("C1 C2? C3 C4 C5");
    }

    @Test
    void attendsToSomebodyElseWithTheSameIdNumber() {
        var other = person("Lê Thị Mai", PERSON.idNumber());

        assertThat(outcomes(extract(false), List.of(settled(other)), List.of())).isEqualTo("C1 C2 C3? C4 C5");
    }

    @Test
    void suspectsTheSamePersonUnderAnotherNumber() {
        var same = person(PERSON.name(), PERSON.idNumber());

        assertThat(outcomes(extract(false), List.of(settled(same)), List.of())).isEqualTo("C1 C2 C3 C4! C5");
    }

    @Test
    void attendsToABookThatNeedsASecondLook() {
        assertThat(outcomes(extract(true), List.of(), List.of("sổ cấp lại"))).isEqualTo("C1 C2 C3 C4 C5?");
        assertThat(outcomes(extract(false), List.of(), List.of("có thời gian đóng tại Sông Thao")))
                .isEqualTo("C1 C2 C3 C4 C5?");
    }

    @Test
    void suspectsAReissuedBookOfSomebodySettledBefore() {
        assertThat(outcomes(extract(true), List.of(settled(PERSON)), List.of("sổ cấp lại")))
                .isEqualTo("C1? C2 C3 C4 C5!");
    }

    @Test
    void takesOnlyThePersonsOwnMonthsForSettled() {
        var controls = new SettlementControls(
                        PERSON,
                        extract(false),
                        List.of(settled(PERSON), settled(person(PERSON.name(), PERSON.idNumber()))),
                        List.of())
                .controls();

        assertThat(controls.settled()).hasSize(1);
    }

    private static String outcomes(ContributionExtract extract, List<Earlier> found, List<String> remarks) {
        return String.join(
                " ",
                new SettlementControls(PERSON, extract, found, remarks)
                        .controls().checks().stream()
                                .map(check -> check.key() + mark(check.outcome()))
                                .toList());
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "";
            case ATTENTION -> "?";
            case SUSPICIOUS -> "!";
        };
    }

    private static ContributionExtract extract(boolean reissued) {
        return reissued
                ? new ContributionExtract(
                        PERSON.insuranceNumber(), true, exampleA5(), List.of(), List.of(), List.of(), 59, null)
                : Agency.extract(PERSON, exampleA5());
    }

    private static Earlier settled(Person person) {
        return Earlier.of(
                person,
                "44/QĐ-BHXH",
                "BHXH tỉnh Sông Thao",
                new MonthRange(YearMonth.of(2010, 7), YearMonth.of(2011, 12)));
    }

    private static Person person(String name, String idNumber) {
        return new Person(
                name, PERSON.birthDate(), PERSON.sex(), idNumber, "6699999999", "0900000318", null, PERSON.address());
    }
}
