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
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Controls.Repeated;
import vn.motcua.dossier.Person;

class SettlementControlsTests {

    private static final Person PERSON = somebody();

    @Test
    void passesWhereNothingWasFound() {
        assertThat(outcomes(extract(false), List.of(), List.of())).isEqualTo("C1 repeated C2 C3 C4 C5");
    }

    @Test
    void attendsToASettlementOfThePerson() {
        assertThat(outcomes(extract(false), List.of(settled(PERSON)), List.of()))
                .isEqualTo("C1? repeated C2 C3 C4 C5");
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

        assertThat(outcomes(extract, List.of(), List.of())).isEqualTo("C1 repeated C2? C3 C4 C5");
    }

    @Test
    void attendsToSomebodyElseWithTheSameIdNumber() {
        var other = person("Lê Thị Mai", PERSON.idNumber());

        assertThat(outcomes(extract(false), List.of(settled(other)), List.of())).isEqualTo("C1 repeated C2 C3? C4 C5");
    }

    @Test
    void holdsTheSamePersonUnderAnotherNumber() {
        var same = person(PERSON.name(), PERSON.idNumber());

        assertThat(outcomes(extract(false), List.of(settled(same)), List.of())).isEqualTo("C1 repeated C2 C3 C4= C5");
    }

    @Test
    void attendsToABookThatNeedsASecondLook() {
        assertThat(outcomes(extract(true), List.of(), List.of("sổ cấp lại"))).isEqualTo("C1 repeated C2 C3 C4 C5?");
        assertThat(outcomes(extract(false), List.of(), List.of("có thời gian đóng tại Sông Thao")))
                .isEqualTo("C1 repeated C2 C3 C4 C5?");
    }

    @Test
    void suspectsAReissuedBookOfSomebodySettledBefore() {
        assertThat(outcomes(extract(true), List.of(settled(PERSON)), List.of("sổ cấp lại")))
                .isEqualTo("C1? repeated C2 C3 C4 C5!");
    }

    @Test
    void takesOnlyThePersonsOwnMonthsForSettled() {
        var found = List.of(settled(PERSON), settled(person(PERSON.name(), PERSON.idNumber())));

        var controls = new SettlementControls(KnownAs.presented(PERSON), found, List.of())
                .ofOneTime(extract(false), List.of());

        assertThat(controls.settled()).hasSize(1);
    }

    @Test
    void searchesTheHistoryOfAnyBenefitButComparesTheBookOfAOneTimeSettlementOnly() {
        var found = List.of(settled(PERSON), settled(person(PERSON.name(), PERSON.idNumber())));

        var controls = new SettlementControls(KnownAs.presented(PERSON), found, List.of()).ofAnyBenefit();

        assertThat(outcomes(controls)).isEqualTo("C1? repeated C3?");
    }

    @Test
    void attendsToAGrantForTheSameEvent() {
        var granted = new Repeated("funeral", "9/QĐ-BHXH", "G12.099-261101-0001", "Luật 41/2024/QH15 Đ.85");

        var controls = new SettlementControls(KnownAs.presented(PERSON), List.of(), List.of(granted)).ofAnyBenefit();

        assertThat(outcomes(controls)).isEqualTo("C1 repeated? C3");
        assertThat(controls.checks().get(1).details()).containsExactly("9/QĐ-BHXH, G12.099-261101-0001");
    }

    private static String outcomes(ContributionExtract extract, List<Earlier> found, List<String> remarks) {
        return outcomes(
                new SettlementControls(KnownAs.presented(PERSON), found, List.of()).ofOneTime(extract, remarks));
    }

    private static String outcomes(Controls controls) {
        return String.join(
                " ",
                controls.checks().stream()
                        .map(check -> check.key() + mark(check.outcome()))
                        .toList());
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "";
            case ATTENTION -> "?";
            case HELD -> "=";
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
        return new Earlier(
                "44/QĐ-BHXH",
                "BHXH tỉnh Sông Thao",
                person.insuranceNumber(),
                person.idNumber(),
                person.name(),
                person.birthDate(),
                YearMonth.of(2010, 7),
                YearMonth.of(2011, 12),
                null);
    }

    private static Person person(String name, String idNumber) {
        return new Person(
                name, PERSON.birthDate(), PERSON.sex(), idNumber, "6699999999", "0900000318", null, PERSON.address());
    }
}
