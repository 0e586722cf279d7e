package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.agency.Agency.somebody;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.EarlierSettlementsApi.Paid;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Sheets;

@AtTheAgency
class OldCardTests {

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    EarlierSettlements settlements;

    @Autowired
    Sheets sheets;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void findsASettlementUnderTheOldCardByTheNumberTheRegisterKnows() {
        var person = somebody();
        settledUnder("023000001", person);
        recorded(person, "023000001");

        assertThat(controlled(agency.verified(person))).isEqualTo(Outcome.HELD);
    }

    @Test
    void findsASettlementUnderTheOldCardByTheCardThatNamesIt() {
        var person = somebody();
        settledUnder("023000002", person);
        var dossier = agency.verified(person);
        sheets.lay(dossier, card(person, "023000002"));

        assertThat(controlled(dossier)).isEqualTo(Outcome.HELD);
    }

    @Test
    void findsNothingUnderACardNobodyNames() {
        var person = somebody();
        settledUnder("023000003", somebody());

        assertThat(controlled(agency.verified(person))).isEqualTo(Outcome.PASSED);
    }

    /** What control C4 says: the same person under another BHXH number. */
    private Outcome controlled(DossierCode dossier) {
        agency.does("huy", () -> benefits.control(dossier));
        return sheets.get(dossier, Controls.class).checks().stream()
                .filter(check -> check.key().equals("C4"))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private void settledUnder(String oldCard, Person person) {
        settlements.takeOver(List.of(new Paid(
                "44/QĐ-BHXH",
                "BHXH tỉnh Sông Thao",
                somebody().insuranceNumber(),
                oldCard,
                person.name(),
                person.birthDate(),
                YearMonth.of(2010, 7),
                YearMonth.of(2011, 12),
                20_000_000,
                LocalDate.of(2018, 5, 4))));
    }

    private void recorded(Person person, String oldCard) {
        jdbc.sql("insert into contributor values (?, ?, ?, ?, 'F', ?, null, 'Bến Đá', false, null)")
                .params(person.insuranceNumber(), person.name(), "-", person.birthDate(), person.idNumber())
                .update();
        jdbc.sql("insert into contributor_number (insurance_number, kind, number) values (?, 'ID', ?)")
                .params(person.insuranceNumber(), oldCard)
                .update();
    }

    private static IdentityCard card(Person person, String oldNumber) {
        return new IdentityCard(
                person.idNumber(), oldNumber, person.name(), person.birthDate(), person.sex(), person.address(), null);
    }
}
