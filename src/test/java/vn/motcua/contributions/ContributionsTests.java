package vn.motcua.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.agency.Agency.somebody;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.contributions.ContributorSearch.Entry;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.ContributionExtract.Difference;
import vn.motcua.dossier.ContributionExtract.Period;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.InspectionFinding;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.PersonLookup;
import vn.motcua.dossier.PersonLookup.Known;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.SupplementNeed;
import vn.motcua.journey.FormRefused;

@AtTheAgency
class ContributionsTests {

    @Autowired
    Agency agency;

    @Autowired
    Contributions contributions;

    @Autowired
    RegisterImports imports;

    @Autowired
    EmbeddedRegister register;

    @Autowired
    ContributorSearch search;

    @Autowired
    PersonLookup lookup;

    @Autowired
    Sheets sheets;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void extractsTheHistoryHoweverOftenItIsAsked() {
        var person = somebody();
        take(Register.exampleA5(person));
        var dossier = agency.accepted(person);

        assertThat(contributions.extract(dossier)).isTrue();
        assertThat(contributions.extract(dossier)).isTrue();

        assertThat(extract(dossier)).satisfies(extract -> {
            assertThat(extract.months()).isEqualTo(59);
            assertThat(extract.rows()).hasSize(6);
            assertThat(extract.gaps()).isEmpty();
            assertThat(extract.overlaps()).isEmpty();
            assertThat(extract.differences()).isEmpty();
            assertThat(extract.confirmedBy()).isNull();
        });
    }

    @Test
    void confirmsTheHistoryInTheOfficersName() {
        var dossier = extracted(somebody());

        agency.does("tran", () -> contributions.confirm(dossier));
        agency.does("tran", () -> contributions.confirm(dossier));

        assertThat(extract(dossier).confirmedBy()).isEqualTo("tran");
    }

    @Test
    void stopsADossierUntilTheBookAgrees() {
        var person = somebody();
        take(Register.differing(person, "2010-07 2015-05 4200000", "2010-07 2015-06 4200000"));
        var dossier = agency.accepted(person);

        assertThat(contributions.extract(dossier)).isFalse();
        assertThat(extract(dossier).differences()).containsExactly(new Difference("2015-06/2015-06", "4200000", null));
        contributions.reconcile(dossier, false);
        assertThat(contributions.extract(dossier)).isFalse();
        contributions.reconcile(dossier, true);
        contributions.reconcile(dossier, true);
        assertThat(contributions.extract(dossier)).isTrue();
    }

    @Test
    void stopsADossierOfSomebodyTheRegisterDoesNotKnow() {
        var dossier = agency.accepted(somebody());

        assertThat(contributions.extract(dossier)).isFalse();

        assertThat(extract(dossier).differences()).extracting(Difference::field).containsExactly("insuranceNumber");
        assertThat(refusal(() -> contributions.confirm(dossier)))
                .isEqualTo(new FormRefused.Fault("finding", "contributions.empty", List.of()));
    }

    @Test
    void confirmsNoMonthTwice() {
        var person = somebody();
        take(Register.agreed(person, "2010-07 2010-12 2000000", "2010-12 2011-12 2400000"));
        var dossier = agency.accepted(person);
        contributions.extract(dossier);

        assertThat(extract(dossier).overlaps())
                .containsExactly(new Period(YearMonth.of(2010, 12), YearMonth.of(2010, 12)));
        assertThat(refusal(() -> contributions.confirm(dossier)))
                .isEqualTo(new FormRefused.Fault("finding", "contributions.overlaps", List.of()));
    }

    @Test
    void asksForEachPaperOnALineOfItsOwn() {
        var dossier = extracted(somebody());

        contributions.ask(dossier, " Tờ rời sổ 2012 \n\nXác nhận của đơn vị");

        assertThat(sheets.get(dossier, SupplementNeed.class).items())
                .containsExactly("Tờ rời sổ 2012", "Xác nhận của đơn vị");
        assertThat(refusal(() -> contributions.ask(dossier, null)).field()).isEqualTo("neededPapers");
    }

    @Test
    void refersASuspicionOnce() {
        var dossier = extracted(somebody());

        contributions.refer(dossier, "Sổ bị sửa tay");
        contributions.refer(dossier, "Sổ bị sửa tay");

        assertThat(sheets.get(dossier, InspectionFinding.class))
                .isEqualTo(new InspectionFinding(List.of("Sổ bị sửa tay"), null, null));
        assertThat(refusal(() -> contributions.refer(dossier, null)).field()).isEqualTo("referralReason");
    }

    @Test
    void verifiesThroughTheDesk() {
        var person = somebody();
        take(Register.exampleA5(person));
        var dossier = agency.accepted(person);
        agency.begin("checkDossier", dossier);

        agency.complete(
                dossier,
                "verifyHistory",
                "tran",
                Map.of(
                        "finding",
                        "confirmed",
                        "referToInspection",
                        "true",
                        "referralReason",
                        "Đơn vị đã bị thanh tra năm 2014"));

        assertThat(agency.places(dossier)).containsExactly("inspectDossier");
        agency.complete(
                dossier, "inspectDossier", "hanh", Map.of("finding", "cleared", "reason", "Đã đối chiếu bảng lương"));
        assertThat(sheets.get(dossier, InspectionFinding.class))
                .isEqualTo(new InspectionFinding(
                        List.of("Đơn vị đã bị thanh tra năm 2014"), true, "Đã đối chiếu bảng lương"));
    }

    @Test
    void replacesAWholeHistoryByANewerFile() {
        var person = somebody();
        take(Register.agreed(person, "2010-07 2010-12 2000000"));

        var taken = take(Register.agreed(person, "2010-07 2011-12 2400000"));

        assertThat(taken.people()).isOne();
        assertThat(taken.lines()).isEqualTo(2);
        assertThat(register.find(person.insuranceNumber()).orElseThrow().register())
                .singleElement()
                .satisfies(row -> assertThat(row.wage()).isEqualTo(2_400_000));
    }

    @Test
    void takesNoFileTwiceAndNoBadFileAtAll() {
        var person = somebody();
        var file = Register.agreed(person, "2010-07 2010-12 2000000");
        take(file);
        var stranger = somebody();
        var bad = Register.bytes(new String(
                        Register.agreed(stranger, "2010-07 2010-12 2000000"), java.nio.charset.StandardCharsets.UTF_8)
                + Register.line("BOOK", somebody(), "2010-13 2010-12 2000000"));

        assertThat(faults(file)).containsExactly(new ImportRefused.Fault(0, "import.twice", List.of()));
        assertThat(faults(bad)).containsExactly(new ImportRefused.Fault(4, "import.from", List.of("from")));
        assertThat(register.find(stranger.insuranceNumber())).isEmpty();
    }

    @Test
    void tellsTheDeskWhomTheRegisterKnows() {
        var person = named("Hoàng Văn Đạt");
        take(Register.exampleA5(person));

        var found = agency.as("mai", () -> lookup.find("hoang van dat", 5));

        assertThat(found)
                .contains(new Known(
                        "Hoàng Văn Đạt",
                        person.birthDate(),
                        person.sex(),
                        person.idNumber(),
                        person.insuranceNumber(),
                        person.phone(),
                        person.address(),
                        true,
                        false));
        assertThat(agency.as("mai", () -> lookup.find(person.idNumber(), 5))).hasSize(1);
        assertThat(agency.as("mai", () -> lookup.find("%", 5))).isEmpty();
        assertThat(jdbc.sql("select count(*) from look_log where username = 'mai' and place = 'contributors'")
                        .query(Integer.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void pagesThroughPeopleOfTheSameName() {
        for (var i = 0; i < 3; i++) take(Register.exampleA5(named("Lý Thị Quyên")));

        var first = search.find("ly thi quyen", "", 2);
        var rest = search.find("ly thi quyen", first.get(1).insuranceNumber(), 2);

        assertThat(first).hasSize(2);
        assertThat(rest).extracting(Entry::name).containsExactly("Lý Thị Quyên");
    }

    @Test
    void keepsBirthDatesAsTheyAre() {
        var person = somebody();
        take(Register.exampleA5(person));

        assertThat(register.find(person.insuranceNumber()).orElseThrow().birthDate())
                .isEqualTo(person.birthDate())
                .isAfter(LocalDate.of(1985, 1, 1));
    }

    private RegisterImports.Import take(byte[] file) {
        return agency.as("tran", () -> imports.take("t11.csv", file));
    }

    private List<ImportRefused.Fault> faults(byte[] file) {
        return catchThrowableOfType(ImportRefused.class, () -> take(file)).faults();
    }

    private DossierCode extracted(Person person) {
        take(Register.exampleA5(person));
        var dossier = agency.accepted(person);
        contributions.extract(dossier);
        return dossier;
    }

    private ContributionExtract extract(DossierCode dossier) {
        return sheets.get(dossier, ContributionExtract.class);
    }

    private static FormRefused.Fault refusal(Runnable act) {
        return catchThrowableOfType(FormRefused.class, act::run).faults().get(0);
    }
}
