package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.agency.Agency.exampleA5;
import static vn.motcua.agency.Agency.extract;
import static vn.motcua.agency.Agency.paid;
import static vn.motcua.agency.Agency.somebody;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.EarlierSettlementsApi.Paid;
import vn.motcua.benefits.LeaveBook.Entry;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Calculation.Refusal;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.PriorSettlements;
import vn.motcua.dossier.PriorSettlements.Asked;
import vn.motcua.dossier.PriorSettlements.Prior;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.ToldFacts;
import vn.motcua.law.basis.CaseNotClear;

@AtTheAgency
class EarlierGrantsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<Row> TWENTY_YEARS = List.of(paid("2005-01", "2026-09", 6_000_000));
    private static final String DIED = "{'diedOn': '2026-10-02'}";

    private static final String ORPHANED =
            "{'diedOn': '2026-10-02', 'relatives': [{'relation': 'CHILD', 'birthDate': '2015-01-01'}]}";

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    LeaveIssue issue;

    @Autowired
    LeaveBook leaves;

    @Autowired
    PriorSettlements prior;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @Autowired
    EarlierSettlements settlements;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void countsMonthsOfAOneTimeSettlementInNoOtherBenefit() throws CaseNotClear {
        var person = somebody();
        granted(person, "one-time", "LEFT_COMPULSORY", "{}", exampleA5());
        var months = new ArrayList<>(exampleA5());
        months.add(paid("2026-01", "2026-09", 6_000_000));
        var funeral = asked(person, "funeral", "GENERAL", DIED, months);

        var assessment = assessed(funeral);

        assertThat(assessment).isEqualTo(Assessment.REFUSED);
        assertThat(calculation(funeral).refusals())
                .extracting(Refusal::reason)
                .singleElement()
                .asString()
                .contains("9");
        assertThat(outcome(funeral, "C1")).isEqualTo(Outcome.ATTENTION);
    }

    @Test
    void settlesOnceWhatAnotherProcedurePaidForTheSameMonths() throws CaseNotClear {
        var person = somebody();
        var before = granted(
                person, "survivor-lump", "GENERAL", "{'diedOn': '2026-10-02', 'pensioner': false}", exampleA5());
        var dossier = asked(person, "one-time", "LEFT_COMPULSORY", "{}", exampleA5());

        assertThat(assessed(dossier)).isEqualTo(Assessment.REFUSED);

        assertThat(sheets.get(dossier, Controls.class).checks().get(0).details())
                .singleElement()
                .asString()
                .contains(before.value());
    }

    @Test
    void refusesASecondFuneralGrantForTheSameDeathAndNamesTheFirst() throws CaseNotClear {
        var person = somebody();
        var first = granted(person, "funeral", "GENERAL", DIED, TWENTY_YEARS);
        var second = asked(person, "funeral", "GENERAL", DIED, TWENTY_YEARS);

        assertThat(assessed(second)).isEqualTo(Assessment.REFUSED);

        assertThat(calculation(second).amount()).isNull();
        assertThat(calculation(second).refusals())
                .containsExactly(new Refusal(
                        "Đã được giải quyết theo Quyết định số 118/QĐ-BHXH, hồ sơ " + first + ": Trợ cấp mai táng.",
                        "Luật 41/2024/QH15 Đ.85"));
        assertThat(outcome(second, "repeated")).isEqualTo(Outcome.ATTENTION);
    }

    @Test
    void grantsAFuneralBesideTheSurvivorsOfTheSameDeath() throws CaseNotClear {
        var person = somebody();
        granted(person, "survivor-monthly", "GENERAL", ORPHANED, TWENTY_YEARS);
        var funeral = asked(person, "funeral", "GENERAL", DIED, TWENTY_YEARS);

        assertThat(assessed(funeral)).isEqualTo(Assessment.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-07, REFUSED", "2026-09-08, GRANTED"})
    void grantsOneBirthOnceAndAnotherChildAgain(LocalDate bornOn, Assessment outcome) throws CaseNotClear {
        var person = somebody();
        granted(person, "maternity-voluntary", "GENERAL", "{'bornOn': '2026-09-07'}", TWENTY_YEARS);
        var birth = asked(
                person,
                "maternity-birth",
                "GENERAL",
                "{'bornOn': '%s', 'leaveFrom': '%s'}".formatted(bornOn, bornOn),
                TWENTY_YEARS);

        assertThat(assessed(birth)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-06, 2026-10-07, REFUSED",
        "2026-10-02, 2026-10-05, REFUSED",
        "2026-10-09, 2026-10-12, REFUSED",
        "2026-10-12, 2026-10-13, GRANTED",
        "2026-10-01, 2026-10-02, GRANTED"
    })
    void paysADayOfLeaveOnce(String from, String to, Assessment outcome) throws CaseNotClear {
        var person = somebody();
        var days = "{'from': '%s', 'to': '%s', 'days': 2}";
        granted(person, "sickness", "ORDINARY", days.formatted("2026-10-05", "2026-10-09"), TWENTY_YEARS);
        var leave = asked(person, "sickness", "ORDINARY", days.formatted(from, to), TWENTY_YEARS);

        assertThat(assessed(leave)).isEqualTo(outcome);
    }

    @Test
    void entersTheLeaveOfOnePersonWhereListsLook() {
        var person = somebody();

        var code = granted(
                person, "sickness", "ORDINARY", "{'from': '2026-10-05', 'to': '2026-10-09', 'days': 5}", TWENTY_YEARS);

        assertThat(leaves.of(List.of(person.insuranceNumber()), null))
                .containsExactly(new LeaveTaken(
                        person.insuranceNumber(),
                        "sickness",
                        "sickness",
                        2026,
                        new LeaveSpan(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 9)),
                        new BigDecimal("5.0"),
                        code.value()));
    }

    @Test
    void paysNoDayThatAnEmployersListPaidFor() throws CaseNotClear {
        var person = somebody();
        var list = agency.accepted(somebody());
        var days = new LeaveSpan(LocalDate.of(2026, 9, 1), LocalDate.of(2027, 2, 28));
        leaves.enter(
                list,
                List.of(new Entry(
                        7,
                        new LeaveTaken(
                                person.insuranceNumber(),
                                "maternity-birth",
                                "maternity-birth",
                                2026,
                                days,
                                BigDecimal.valueOf(181),
                                list.value()))));
        var leave = asked(
                person, "sickness", "ORDINARY", "{'from': '2026-10-05', 'to': '2026-10-06', 'days': 2}", TWENTY_YEARS);

        assertThat(assessed(leave)).isEqualTo(Assessment.REFUSED);

        assertThat(calculation(leave).refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains(list.value()))
                .extracting(Refusal::legalBasis)
                .isEqualTo("Luật 41/2024/QH15 Đ.42.2d");
    }

    @Test
    void searchesTheHistoryWhereNoContributionsAreNeeded() throws CaseNotClear {
        var person = somebody();
        granted(person, "pre-pension-survivor", "GENERAL", DIED, List.of());
        var dossier = asked(person, "pre-pension-survivor", "GENERAL", DIED, List.of());

        assertThat(benefits.assess(dossier)).isEqualTo(Assessment.ASSISTED);

        assertThat(outcome(dossier, "repeated")).isEqualTo(Outcome.ATTENTION);
    }

    @Test
    void looksAgainWhenAFactWasCorrected() throws CaseNotClear {
        var person = somebody();
        granted(person, "maternity-voluntary", "GENERAL", "{'bornOn': '2026-09-07'}", TWENTY_YEARS);
        var birth = asked(
                person,
                "maternity-birth",
                "GENERAL",
                "{'bornOn': '2026-09-08', 'leaveFrom': '2026-09-08'}",
                TWENTY_YEARS);
        assessed(birth);

        tell(birth, "{'bornOn': '2026-09-07', 'leaveFrom': '2026-09-08'}");
        agency.does("huy", () -> reassess(birth));

        assertThat(calculation(birth).entitled()).isFalse();
    }

    @Test
    void tellsTheDeskOfBothKindsWithTheEarlierDossiersCode() {
        var person = somebody();
        var settled = granted(person, "one-time", "LEFT_COMPULSORY", "{}", exampleA5());
        var buried = granted(person, "funeral", "GENERAL", DIED, TWENTY_YEARS);

        var warnings = prior.before(new Asked(person, null, "funeral", told(DIED)));

        assertThat(warnings.isComplete()).isTrue();
        assertThat(warnings.all())
                .containsExactly(
                        new Prior("118/QĐ-BHXH, " + buried, true),
                        new Prior("118/QĐ-BHXH, Bảo hiểm xã hội tỉnh Lam Giang, " + settled, false));
    }

    @Test
    void tellsTheDeskWhatWasSettledUnderAnotherBookOfThePerson() {
        var person = somebody();
        var other = somebody();
        settledElsewhere("51/QĐ-BHXH", other);
        jdbc.sql("insert into contributor values (?, ?, ?, ?, 'F', ?, null, 'Bến Đá', false, null)")
                .params(
                        person.insuranceNumber(),
                        person.name(),
                        Names.plain(person.name()),
                        person.birthDate(),
                        person.idNumber())
                .update();
        jdbc.sql("insert into contributor_number (insurance_number, kind, number) values (?, 'INSURANCE', ?)")
                .params(person.insuranceNumber(), other.insuranceNumber())
                .update();

        var warnings = prior.before(new Asked(person, null, "one-time", ToldFacts.nothing()));

        assertThat(warnings.all()).containsExactly(new Prior("51/QĐ-BHXH, BHXH tỉnh Sông Thao", false));
    }

    private void settledElsewhere(String decision, Person person) {
        settlements.takeOver(List.of(new Paid(
                decision,
                "BHXH tỉnh Sông Thao",
                person.insuranceNumber(),
                person.idNumber(),
                person.name(),
                person.birthDate(),
                YearMonth.of(2010, 7),
                YearMonth.of(2011, 12),
                20_000_000,
                LocalDate.of(2018, 5, 4))));
    }

    private DossierCode granted(Person person, String procedure, String ground, String facts, List<Row> months) {
        var code = asked(person, procedure, ground, facts, months);
        assess(code);
        sheets.lay(
                code,
                new Decision("118/QĐ-BHXH", Kind.GRANT, TODAY, 1, "0".repeat(64), null, null)
                        .signed("Trịnh Văn Bảo", Instant.parse("2026-11-20T02:00:00Z"), "0".repeat(64)));
        dossiers.move(code, DossierState.DECIDED, ClockState.STOPPED);
        issue.issued(dossiers.get(code), sheets.get(code, Decision.class));
        return code;
    }

    private DossierCode asked(Person person, String procedure, String ground, String facts, List<Row> months) {
        var code = agency.accepted(person, procedure, ground);
        tell(code, facts);
        if (!months.isEmpty()) sheets.lay(code, extract(person, months));
        return code;
    }

    private void tell(DossierCode code, String facts) {
        sheets.lay(code, told(facts));
    }

    private void reassess(DossierCode code) {
        try {
            benefits.reassess(code);
        } catch (CaseNotClear e) {
            throw new IllegalStateException(e);
        }
    }

    private void assess(DossierCode code) {
        try {
            benefits.assess(code);
        } catch (CaseNotClear e) {
            throw new IllegalStateException(e);
        }
    }

    private Assessment assessed(DossierCode code) throws CaseNotClear {
        benefits.control(code);
        return benefits.assess(code);
    }

    private Calculation calculation(DossierCode code) {
        return sheets.get(code, Calculation.class);
    }

    private Outcome outcome(DossierCode code, String key) {
        return sheets.get(code, Controls.class).checks().stream()
                .filter(check -> check.key().equals(key))
                .map(Controls.Check::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static ToldFacts told(String facts) {
        try {
            return new ToldFacts((ObjectNode) new ObjectMapper().readTree(facts.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
