package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.agency.Agency.PASSWORD;
import static vn.motcua.agency.Agency.exampleA5;
import static vn.motcua.agency.Agency.extract;
import static vn.motcua.agency.Agency.somebody;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.EarlierSettlementsApi.Paid;
import vn.motcua.director.Signing;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Clearances;
import vn.motcua.dossier.Clearances.Ruling;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Match;
import vn.motcua.dossier.Controls.Search;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafting;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.Names;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Scans;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;
import vn.motcua.journey.Submission;
import vn.motcua.law.basis.CaseNotClear;

@AtTheAgency
class GuardTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Map<String, String> PROPOSAL =
            Map.of("opinion", "Đủ điều kiện", "papersSeen", "true", "controlsSeen", "true");

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    Clearings clearings;

    @Autowired
    Namesakes namesakes;

    @Autowired
    Guards guards;

    @Autowired
    DecisionDrafts drafts;

    @Autowired
    Drafting drafting;

    @Autowired
    Signing signing;

    @Autowired
    EarlierSettlements settlements;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    Scans scans;

    @Autowired
    Sheets sheets;

    @Autowired
    Timeline timeline;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void holdsASettlementUntilThePayingOfficeHasAnswered() {
        var person = somebody();
        var other = settledAs(sameAs(person), "2010-07", "2011-12");
        var dossier = settling(person);

        assertThat(agency.places(dossier)).containsExactly("askPayingOffice");
        assertThatThrownBy(() -> agency.complete(dossier, "askPayingOffice", "huy", Map.of("answered", "true")))
                .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field, Fault::messageKey)
                        .containsExactly(tuple("answered", "benefits.guard.payingOffice")));
        rule("huy", dossier, answer(other, "SAME_EXCLUDED"));
        agency.complete(dossier, "askPayingOffice", "huy", Map.of("answered", "true"));

        assertThat(agency.places(dossier)).containsExactly("proposeDecision");
        assertThat(sheets.get(dossier, Controls.class).settled())
                .containsExactly(new Settled(
                        YearMonth.of(2010, 7), YearMonth.of(2011, 12), "44/QĐ-BHXH", "BHXH tỉnh Sông Thao"));
        assertThat(sheets.get(dossier, Calculation.class).amount()).isPositive().isLessThan(39_216_407);
        assertThat(timeline.of(dossier)).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("ruleControl");
            assertThat(entry.details()).containsExactly("SAME_EXCLUDED", person.name() + ", " + other);
            assertThat(entry.reason()).isEqualTo("Sông Thao xác nhận theo phiếu chi");
        });
    }

    @Test
    void countsEveryMonthOnceTheOfficeSaysItIsSomebodyElse() {
        var person = somebody();
        var other = settledAs(sameAs(person), "2010-07", "2011-12");
        var dossier = settling(person);

        rule("huy", dossier, answer(other, "ANOTHER_PERSON"));
        agency.complete(dossier, "askPayingOffice", "huy", Map.of("answered", "true"));

        assertThat(sheets.get(dossier, Calculation.class).amount()).isEqualTo(39_216_407);
    }

    @Test
    void refusesWhomTheOfficeKnowsForTheSamePersonPaidInFull() {
        var person = somebody();
        var other = settledAs(sameAs(person), "2010-07", "2011-12");
        var dossier = settling(person);

        rule("huy", dossier, answer(other, "SAME_REFUSED"));
        agency.complete(dossier, "askPayingOffice", "huy", Map.of("answered", "true"));

        assertThat(agency.places(dossier)).containsExactly("proposeRefusal");
        assertThat(sheets.get(dossier, Calculation.class).refusals())
                .extracting(Calculation.Refusal::legalBasis)
                .containsExactly("Luật 41/2024/QH15 Đ.5.3; CV 771/BHXH-TTKT mục 2");
    }

    @Test
    void signsNothingWithoutTheAnswerWhateverDiagramIsDrawn() throws CaseNotClear {
        var person = somebody();
        var dossier = working(person);
        benefits.control(dossier);
        benefits.assess(dossier);
        agency.as("huy", () -> drafts.draft(dossier));
        settledAs(sameAs(person), "2010-07", "2011-12");

        var isSigned = agency.as("bao", () -> signing.sign(dossier, signature(dossier)));

        assertThat(isSigned).isFalse();
        assertThat(sheets.get(dossier, Decision.class).isSigned()).isFalse();
        assertThat(timeline.of(dossier)).last().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("figureUnclear");
            assertThat(entry.details().get(0)).startsWith("Chờ cơ quan BHXH đã chi trả trả lời");
        });
        assertThatThrownBy(() -> benefits.assess(dossier)).isInstanceOf(CaseNotClear.class);
    }

    @Test
    void proposesOnlyOnceEveryCandidateIsToldFromThePerson() {
        var person = somebody();
        var other = settledAs(sameNameAs(person), "2010-07", "2011-12");
        var dossier = settling(person);

        assertThatThrownBy(() -> agency.complete(dossier, "proposeDecision", "huy", PROPOSAL))
                .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field, Fault::messageKey)
                        .containsExactly(tuple("controlsSeen", "benefits.guard.candidates")));
        rule("huy", dossier, RulingForm.of("C3", about(other), "ANOTHER_PERSON", "Khác số định danh, khác quê quán"));
        agency.complete(dossier, "proposeDecision", "huy", PROPOSAL);

        assertThat(agency.places(dossier)).containsExactly("reviewProposal");
        assertThat(sheets.get(dossier, Clearances.class).all()).singleElement().satisfies(clearance -> {
            assertThat(clearance.ruling()).isEqualTo(Ruling.ANOTHER_PERSON);
            assertThat(clearance.by()).isEqualTo(agency.officer("huy").actor());
        });
    }

    @Test
    void asksAgainAboutACandidateWhoAppearsBeforeTheSignature() {
        var person = somebody();
        settledAs(sameNameAs(person), "2010-07", "2010-12");
        var dossier = settling(person);
        sheets.get(dossier, Controls.class).checks().stream()
                .flatMap(check -> check.matches().stream())
                .filter(Match::pressing)
                .forEach(match ->
                        rule("huy", dossier, RulingForm.of("C3", match.key(), "ANOTHER_PERSON", "Khác số định danh")));
        agency.complete(dossier, "proposeDecision", "huy", PROPOSAL);
        agency.complete(dossier, "reviewProposal", "nhung", Map.of("verdict", "endorse"));
        var late = settledAs(sameNameAs(person), "2012-01", "2012-12");

        var draft = drafting.toSign(dossier, TODAY);

        assertThat(draft.stands()).isFalse();
        assertThat(draft.unclear()).contains(late).startsWith("Chưa xác nhận có phải cùng một người không");
    }

    @Test
    void proposesOnlyOnceThoseOfTheSameNameAreToldApartInOneAct() {
        var person = somebody();
        var first = registered(sameNameAs(person, 4_000));
        var second = registered(sameNameAs(person, 5_000));
        var dossier = settling(person);

        assertThatThrownBy(() -> agency.complete(dossier, "proposeDecision", "huy", PROPOSAL))
                .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::field, Fault::messageKey)
                        .containsExactly(tuple("controlsSeen", "benefits.guard.namesakes")));
        tellApart("huy", dossier, List.of(first, second), "Khác ngày sinh và số định danh");
        tellApart("huy", dossier, List.of(first, second), "Gửi lần nữa");
        agency.complete(dossier, "proposeDecision", "huy", PROPOSAL);

        assertThat(agency.places(dossier)).containsExactly("reviewProposal");
        assertThat(sheets.get(dossier, Clearances.class).all())
                .extracting(Clearances.Clearance::about, Clearances.Clearance::ruling, Clearances.Clearance::reason)
                .containsExactlyInAnyOrder(
                        tuple(first, Ruling.ANOTHER_PERSON, "Khác ngày sinh và số định danh"),
                        tuple(second, Ruling.ANOTHER_PERSON, "Khác ngày sinh và số định danh"));
        assertThat(timeline.of(dossier))
                .filteredOn(entry -> entry.act().equals("tellApart"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("Khác ngày sinh và số định danh"));
    }

    @Test
    void asksBeforeTheSignatureOnlyAboutANamesakeWhoIsNew() {
        var person = somebody();
        var told = registered(sameNameAs(person, 4_000));
        var dossier = settling(person);
        tellApart("huy", dossier, List.of(told), "Khác ngày sinh và số định danh");
        agency.complete(dossier, "proposeDecision", "huy", PROPOSAL);
        agency.complete(dossier, "reviewProposal", "nhung", Map.of("verdict", "endorse"));
        var before = drafting.on(dossier, TODAY);
        var late = registered(sameNameAs(person, 5_000));

        var draft = drafting.toSign(dossier, TODAY);

        assertThat(before.stands()).isTrue();
        assertThat(draft.stands()).isFalse();
        assertThat(draft.unclear())
                .startsWith("Chưa kết luận về người trùng họ tên")
                .contains(late)
                .doesNotContain(told);
    }

    @Test
    void decidesAboutANamesakeWhoIsThePersonAlone() {
        var person = somebody();
        var other = registered(sameNameAs(person, 4_000));
        var dossier = settling(person);
        var typed = new RulingForm(
                "C3", other, "SAME_EXCLUDED", "Cùng quê quán, cùng cha mẹ", "", "", "", "07/2010", "12/2011");

        rule("huy", dossier, typed);

        assertThat(Guard.of(sheets.pile(dossier)).openNamesakes()).isEmpty();
        assertThat(sheets.get(dossier, Controls.class).settled())
                .extracting(Settled::from, Settled::to)
                .containsExactly(tuple(YearMonth.of(2010, 7), YearMonth.of(2011, 12)));
    }

    @Test
    void listsTheTenBornNearestOfACommonName() {
        var person = somebody();
        var near = new ArrayList<String>();
        for (var day = 0; day < 12; day++) near.add(registered(sameNameAs(person, 4_000 + day)));
        var dossier = settling(person);

        assertThat(Guard.of(sheets.pile(dossier)).openNamesakes())
                .extracting(Guard.Point::about)
                .containsExactlyInAnyOrderElementsOf(near.subList(0, 10));
        tellApart("huy", dossier, near.subList(0, 10), "Khác ngày sinh và số định danh");
        assertThat(Guard.of(sheets.pile(dossier)).openNamesakes()).isEmpty();
    }

    @Test
    void namesWhatIsWrongWithTellingApartAndStoresNothing() {
        var person = somebody();
        var other = registered(sameNameAs(person, 4_000));
        var dossier = settling(person);

        var empty = catchThrowableOfType(FormRefused.class, () -> tellApart("huy", dossier, List.of(), "ừ"));
        var gone = catchThrowableOfType(
                FormRefused.class, () -> tellApart("huy", dossier, List.of(other, "9"), "Khác ngày sinh"));
        var clerk = catchThrowableOfType(
                ErrorResponseException.class, () -> tellApart("mai", dossier, List.of(other), "Khác ngày sinh"));

        assertThat(empty.faults()).extracting(Fault::field).containsExactly("about", "reason");
        assertThat(gone.faults()).extracting(Fault::field).containsExactly("about");
        assertThat(clerk.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(sheets.find(dossier, Clearances.class)).isEmpty();
    }

    @Test
    void listsWhoeverIsOnlyInTheRegisterForABenefitThatPaysNoMonthsOut() {
        var person = somebody();
        settledAs(sameNameAs(person), "2010-07", "2010-12");

        var matches = Matches.of(KnownAs.presented(person), settlements.candidates(KnownAs.presented(person)), false);

        assertThat(matches.identical()).isEmpty();
        assertThat(matches.alike()).singleElement().satisfies(match -> assertThat(match.pressing())
                .isTrue());
    }

    @Test
    void wantsASecondPersonsLookAtABookOfAnotherProvince() {
        var dossier = settling(somebody(), fromElsewhere());
        agency.complete(dossier, "proposeDecision", "huy", PROPOSAL);

        assertThatThrownBy(() -> agency.complete(dossier, "reviewProposal", "nhung", Map.of("verdict", "endorse")))
                .isInstanceOfSatisfying(FormRefused.class, refused -> assertThat(refused.faults())
                        .extracting(Fault::messageKey)
                        .containsExactly("benefits.guard.secondLook"));
        var look =
                RulingForm.of("C5", "có thời gian đóng tại Sông Thao", "REVIEWED", "Đã đối chiếu tờ rời với dữ liệu");
        var proposer = catchThrowableOfType(ErrorResponseException.class, () -> rule("huy", dossier, look));
        rule("nhung", dossier, look);
        agency.complete(dossier, "reviewProposal", "nhung", Map.of("verdict", "endorse"));

        assertThat(proposer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(agency.places(dossier)).containsExactly("signDecision");
        assertThat(drafting.on(dossier, TODAY).stands()).isTrue();
    }

    @Test
    void signsNoBookOfAnotherProvinceThatNobodyElseHasLookedAt() throws CaseNotClear {
        var dossier = working(somebody());
        sheets.lay(dossier, extract(dossiers.get(dossier).person(), fromElsewhere()));
        benefits.control(dossier);
        benefits.assess(dossier);
        agency.as("huy", () -> drafts.draft(dossier));

        var draft = drafting.on(dossier, TODAY);

        assertThat(draft.unclear()).startsWith("Chưa có người khác người đề xuất soát sổ");
    }

    @Test
    void namesWhatIsWrongWithAnAnswerAndStoresNothing() {
        var person = somebody();
        var other = settledAs(sameAs(person), "2010-07", "2011-12");
        var dossier = settling(person);
        var typed = new RulingForm("C4", about(other), "REVIEWED", "ừ", "", "2027-01-01", "", "", "");

        var refused = catchThrowableOfType(FormRefused.class, () -> rule("huy", dossier, typed));
        var gone = catchThrowableOfType(
                FormRefused.class,
                () -> rule("huy", dossier, RulingForm.of("C3", "không có", "ANOTHER_PERSON", "Khác")));

        assertThat(refused.faults())
                .extracting(Fault::field)
                .containsExactly("ruling", "reason", "answerNumber", "answeredBy", "answeredOn");
        assertThat(gone.faults()).extracting(Fault::field).containsExactly("about");
        assertThat(sheets.find(dossier, Clearances.class)).isEmpty();
    }

    @Test
    void takesTheMonthsThatTheOfficeNames() {
        var person = somebody();
        var other = settledAs(sameAs(person), "2010-07", "2011-12");
        var dossier = settling(person);
        var typed = new RulingForm(
                "C4",
                about(other),
                "SAME_EXCLUDED",
                "Đã chi đến hết 2012",
                "12/CV",
                "2026-11-19",
                "BHXH Sông Thao",
                "07/2010",
                "12/2012");

        rule("huy", dossier, typed);

        assertThat(sheets.get(dossier, Controls.class).settled())
                .containsExactly(new Settled(YearMonth.of(2010, 7), YearMonth.of(2012, 12), "12/CV", "BHXH Sông Thao"));
    }

    @Test
    void filesTheScanOfTheAnswerWithTheDecision() {
        var person = somebody();
        var other = settledAs(sameAs(person), "2010-07", "2011-12");
        var dossier = settling(person);
        var scan = scans.take("tra-loi.png", new ByteArrayInputStream(aPng()));

        agency.does("huy", () -> clearings.rule(dossiers.get(dossier), answer(other, "SAME_EXCLUDED"), scan));

        var filed = documents.of(dossier).stream()
                .filter(document -> document.kind() == DocumentKind.OFFICE_ANSWER)
                .findFirst()
                .orElseThrow();
        assertThat(sheets.get(dossier, Clearances.class).all().get(0).answer())
                .isEqualTo(new Clearances.OfficeAnswer(
                        "310/BHXH-CĐ", LocalDate.of(2026, 11, 19), "BHXH tỉnh Sông Thao, bà Hoa", filed.id()));
    }

    @Test
    void letsNobodyDecideWhoDidAnExcludedPartOrWorksElsewhere() {
        var person = somebody();
        var other = settledAs(sameAs(person), "2010-07", "2011-12");
        var dossier = settling(person);

        var clerk = catchThrowableOfType(
                ErrorResponseException.class, () -> rule("mai", dossier, answer(other, "ANOTHER_PERSON")));
        dossiers.move(dossier, DossierState.DECIDED, ClockState.STOPPED);
        var late = catchThrowableOfType(
                ErrorResponseException.class, () -> rule("huy", dossier, answer(other, "ANOTHER_PERSON")));

        assertThat(clerk.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(late.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void keepsWhatWasAskedWhereWhenAndByWhom() {
        var person = somebody();
        var dossier = settling(person);
        agency.complete(dossier, "proposeDecision", "huy", PROPOSAL);
        agency.complete(dossier, "reviewProposal", "nhung", Map.of("verdict", "endorse"));
        agency.does("bao", () -> signing.sign(dossier, signature(dossier)));

        var panel = agency.as("bao", () -> guards.of(dossiers.get(dossier)));

        assertThat(panel.runs()).hasSize(2);
        assertThat(panel.runs().get(0).by()).isEqualTo("bao");
        assertThat(panel.runs().get(0).controls().search())
                .isEqualTo(new Search(
                        List.of(person.insuranceNumber()),
                        List.of(person.idNumber()),
                        person.name(),
                        person.birthDate(),
                        List.of("register", "settlements", "dossiers")));
        assertThat(panel.found()).isEmpty();
        assertThat(panel.passed()).hasSize(6);
        assertThat(panel.decides()).isFalse();
    }

    private DossierCode settling(Person person) {
        return settling(person, exampleA5());
    }

    private DossierCode settling(Person person, List<Row> rows) {
        var code = agency.accepted(person);
        sheets.lay(code, extract(person, rows));
        benefits.control(code);
        agency.begin("settleDossier", code);
        dossiers.move(code, DossierState.IN_PROGRESS, ClockState.RUNNING);
        return code;
    }

    private DossierCode working(Person person) {
        var code = agency.verified(person);
        dossiers.move(code, DossierState.IN_PROGRESS, ClockState.RUNNING);
        return code;
    }

    private void rule(String account, DossierCode dossier, RulingForm form) {
        agency.does(account, () -> clearings.rule(dossiers.get(dossier), form, null));
    }

    private void tellApart(String account, DossierCode dossier, List<String> about, String reason) {
        agency.does(account, () -> namesakes.tellApart(dossiers.get(dossier), new NamesakesForm(about, reason)));
    }

    private Submission signature(DossierCode dossier) {
        var fields = new HashMap<>(Map.of("verdict", "sign", "password", PASSWORD));
        fields.put("documentHash", sheets.get(dossier, Decision.class).sha256());
        return new Submission("signDecision", agency.officer("bao").actor(), fields);
    }

    private static RulingForm answer(String other, String ruling) {
        return new RulingForm(
                Guard.OTHER_NUMBER,
                about(other),
                ruling,
                "Sông Thao xác nhận theo phiếu chi",
                "310/BHXH-CĐ",
                "2026-11-19",
                "BHXH tỉnh Sông Thao, bà Hoa",
                "",
                "");
    }

    private static String about(String other) {
        return other + " 44/QĐ-BHXH";
    }

    /** The same person under a number that nobody in the register has. */
    private static Person sameAs(Person person) {
        return new Person(
                person.name(),
                person.birthDate(),
                person.sex(),
                person.idNumber(),
                somebody().insuranceNumber(),
                person.phone(),
                null,
                person.address());
    }

    private static Person sameNameAs(Person person) {
        return sameNameAs(person, 0);
    }

    /** Somebody else of the same name, born so many days later. */
    private static Person sameNameAs(Person person, int days) {
        var other = somebody();
        return new Person(
                person.name(),
                person.birthDate().plusDays(days),
                person.sex(),
                other.idNumber(),
                other.insuranceNumber(),
                person.phone(),
                null,
                person.address());
    }

    /** The register knows somebody. */
    private String registered(Person person) {
        jdbc.sql("insert into contributor values (?, ?, ?, ?, 'F', ?, null, 'Bến Đá', false, null)")
                .params(
                        person.insuranceNumber(),
                        person.name(),
                        Names.plain(person.name()),
                        person.birthDate(),
                        person.idNumber())
                .update();
        return person.insuranceNumber();
    }

    private String settledAs(Person person, String from, String to) {
        settlements.takeOver(List.of(new Paid(
                "44/QĐ-BHXH",
                "BHXH tỉnh Sông Thao",
                person.insuranceNumber(),
                person.idNumber(),
                person.name(),
                person.birthDate(),
                YearMonth.parse(from),
                YearMonth.parse(to),
                20_000_000,
                LocalDate.of(2018, 5, 4))));
        return person.insuranceNumber();
    }

    private static List<Row> fromElsewhere() {
        var rows = new ArrayList<>(exampleA5());
        var last = rows.remove(rows.size() - 1);
        rows.add(new Row(
                last.from(),
                last.to(),
                last.wage(),
                last.kind(),
                last.regime(),
                last.stateSupport(),
                last.employer(),
                "Sông Thao"));
        return rows;
    }

    private static byte[] aPng() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
