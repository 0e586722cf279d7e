package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.agency.Agency.somebody;
import static vn.motcua.dossier.Identities.Ground.NAME_ONLY;
import static vn.motcua.dossier.Identities.Ground.SAME_ID;
import static vn.motcua.dossier.Identities.Ground.SAME_NAME_AND_BIRTH;
import static vn.motcua.dossier.Identities.Ground.SAME_NUMBER;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Identities;
import vn.motcua.dossier.Identities.Candidate;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.NumberHistory;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.PersonLookup;
import vn.motcua.dossier.PersonLookup.Known;

@AtTheAgency
class IdentitiesTests {

    private static final AtomicInteger OLD_NUMBER = new AtomicInteger(22_000_000);

    @Autowired
    Agency agency;

    @Autowired
    RegisterImports imports;

    @Autowired
    Identities identities;

    @Autowired
    NumberHistory history;

    @Autowired
    PersonLookup lookup;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void findsAPersonByTheNumber() throws Exception {
        var person = somebody();
        take(Register.identified(person, "", "", "2026-03-14"));

        var found = identities.candidates(person).people().get(0);

        assertThat(found.ground()).isEqualTo(SAME_NUMBER);
        assertThat(found.insuranceNumber()).isEqualTo(person.insuranceNumber());
        assertThat(found.isNamedAs(person)).isTrue();
        assertThat(found.diedOn()).isEqualTo(LocalDate.of(2026, 3, 14));
    }

    @Test
    void findsTheBookUnderTheOldCardByTheNewOne() throws Exception {
        var person = somebody();
        var oldCard = oldNumber();
        var before = having(somebody(), oldCard);
        take(Register.identified(person, oldCard, "", ""));
        take(Register.identified(before, "", "", ""));

        var found = identities.candidates(person);
        var fromBefore = identities.candidates(before);

        assertThat(found.on(SAME_ID)).extracting(Candidate::insuranceNumber).containsExactly(before.insuranceNumber());
        assertThat(found.idNumbers(person)).containsExactlyInAnyOrder(person.idNumber(), oldCard);
        assertThat(found.insuranceNumbers(person))
                .containsExactlyInAnyOrder(person.insuranceNumber(), before.insuranceNumber());
        assertThat(fromBefore.insuranceNumbers(before)).isEqualTo(found.insuranceNumbers(person));
    }

    @Test
    void followsOtherBooksToTheirCards() throws Exception {
        var person = somebody();
        var second = having(somebody(), oldNumber());
        var third = having(somebody(), oldNumber());
        take(Register.identified(person, "", second.insuranceNumber(), ""));
        take(Register.identified(second, third.idNumber(), "", ""));
        take(Register.identified(third, "", "", ""));

        assertThat(identities.candidates(third).insuranceNumbers(third))
                .containsExactlyInAnyOrder(person.insuranceNumber(), second.insuranceNumber(), third.insuranceNumber());
    }

    @Test
    void listsNamesakesThoseBornNearestFirst() throws Exception {
        var person = born(named("Kiều Thị Nguyệt Ánh"), LocalDate.of(1970, 6, 1));
        var sameDay = born(named("KIỀU THỊ NGUYỆT ÁNH"), LocalDate.of(1970, 6, 1));
        var near = born(named("Kiều Thị Nguyệt Anh"), LocalDate.of(1969, 12, 31));
        var far = born(named("Kiều Thị Nguyệt Ánh"), LocalDate.of(1990, 1, 1));
        for (var one : new Person[] {far, near, sameDay}) take(Register.exampleA5(one));

        var found = identities.candidates(person);

        assertThat(found.people())
                .extracting(Candidate::ground)
                .containsExactly(SAME_NAME_AND_BIRTH, NAME_ONLY, NAME_ONLY);
        assertThat(found.people())
                .extracting(Candidate::insuranceNumber)
                .containsExactly(sameDay.insuranceNumber(), near.insuranceNumber(), far.insuranceNumber());
        assertThat(found.people()).extracting(one -> one.isNamedAs(person)).containsExactly(true, false, false);
        assertThat(found.insuranceNumbers(person)).containsExactly(person.insuranceNumber());
    }

    @Test
    void saysThatThereAreMoreNamesakes() throws Exception {
        var person = named("Triệu Thị Cẩm Vân");
        for (var at = 0; at <= Resemblance.LISTED; at++) take(Register.exampleA5(named("Triệu Thị Cẩm Vân")));

        var found = identities.candidates(person);

        assertThat(found.people()).hasSize(Resemblance.LISTED);
        assertThat(found.more()).isTrue();
    }

    @Test
    void keepsWhatAnOlderFileDoesNotTell() throws Exception {
        var person = somebody();
        var oldCard = oldNumber();
        take(Register.identified(person, oldCard, "", "2026-03-14"));
        take(Register.exampleA5(person));

        var found = identities.candidates(person).people().get(0);

        assertThat(found.idNumbers()).containsExactly(person.idNumber(), oldCard);
        assertThat(found.diedOn()).isEqualTo(LocalDate.of(2026, 3, 14));
    }

    @Test
    void forgetsWhatANewFileTakesBack() throws Exception {
        var person = somebody();
        take(Register.identified(person, oldNumber(), "", "2026-03-14"));
        take(Register.identified(person, "", "", ""));

        var found = identities.candidates(person).people().get(0);

        assertThat(found.idNumbers()).containsExactly(person.idNumber());
        assertThat(found.diedOn()).isNull();
    }

    @Test
    void learnsTheNumberOfTheOldCardFromTheNewOne() throws Exception {
        var person = somebody();
        var oldCard = oldNumber();
        var before = having(somebody(), oldCard);
        take(Register.exampleA5(person));
        take(Register.exampleA5(before));

        history.learn(person, card(person, oldCard));
        history.learn(person, card(person, oldCard));
        take(Register.identified(person, oldCard, "", ""));
        take(Register.identified(person, "", "", ""));

        assertThat(identities.candidates(person).insuranceNumbers(person))
                .containsExactlyInAnyOrder(person.insuranceNumber(), before.insuranceNumber());
    }

    @Test
    void learnsTheNewNumberOfSomebodyKnownByTheOldCardAlone() throws Exception {
        var person = somebody();
        var oldCard = oldNumber();
        take(Register.exampleA5(having(person, oldCard)));

        history.learn(person, card(person, oldCard));

        assertThat(identities
                        .candidates(somebodyWith(person.idNumber()))
                        .people()
                        .get(0)
                        .insuranceNumber())
                .isEqualTo(person.insuranceNumber());
    }

    @Test
    void learnsNothingFromACardThatIsNotTheHolders() throws Exception {
        var person = somebody();
        take(Register.exampleA5(person));

        history.learn(person, card(somebody(), oldNumber()));

        assertThat(identities.candidates(person).idNumbers(person)).containsExactly(person.idNumber());
    }

    @Test
    void findsByACardThatNoRecordNamesYet() throws Exception {
        var before = having(somebody(), oldNumber());
        take(Register.exampleA5(before));

        assertThat(identities.candidates(somebody(), before.idNumber()).on(SAME_ID))
                .extracting(Candidate::insuranceNumber)
                .containsExactly(before.insuranceNumber());
    }

    @Test
    void tellsTheDeskWhoHadAnOldCard() {
        var person = somebody();
        var oldCard = oldNumber();
        take(Register.identified(person, oldCard, "", ""));

        assertThat(agency.as("mai", () -> lookup.find(oldCard, 5)))
                .extracting(Known::insuranceNumber)
                .containsExactly(person.insuranceNumber());
    }

    @Test
    void tellsTheDeskWhoseNameBeginsSo() {
        take(Register.exampleA5(named("Quách Thị Diễm Quỳnh")));

        assertThat(agency.as("mai", () -> lookup.find("quach thi diem", 5)))
                .extracting(Known::name)
                .containsExactly("Quách Thị Diễm Quỳnh");
    }

    private void take(byte[] file) {
        agency.as("tran", () -> imports.take("t.csv", file));
    }

    private static IdentityCard card(Person person, String oldNumber) {
        return new IdentityCard(
                person.idNumber(), oldNumber, person.name(), person.birthDate(), person.sex(), person.address(), null);
    }

    private static Person somebodyWith(String idNumber) {
        return having(somebody(), idNumber);
    }

    private static String oldNumber() {
        return "0" + OLD_NUMBER.incrementAndGet();
    }

    private static Person having(Person person, String idNumber) {
        return new Person(
                person.name(),
                person.birthDate(),
                person.sex(),
                idNumber,
                person.insuranceNumber(),
                person.phone(),
                person.email(),
                person.address());
    }

    private static Person born(Person person, LocalDate day) {
        return new Person(
                person.name(),
                day,
                person.sex(),
                person.idNumber(),
                person.insuranceNumber(),
                person.phone(),
                person.email(),
                person.address());
    }
}
