package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.agency.Agency.exampleA5;
import static vn.motcua.agency.Agency.extract;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.agency.Agency.paid;
import static vn.motcua.agency.Agency.somebody;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.agency.Pdf;
import vn.motcua.benefits.EarlierSettlementsApi.Paid;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Controls;
import vn.motcua.dossier.Controls.Check;
import vn.motcua.dossier.Controls.Outcome;
import vn.motcua.dossier.Controls.Settled;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafting;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.InspectionFinding;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.PriorSettlements;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.inspection.Inspections;
import vn.motcua.law.basis.CaseNotClear;

@AtTheAgency
class BenefitsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final long A5 = 39_216_407;

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    DecisionDrafts drafts;

    @Autowired
    Drafting drafting;

    @Autowired
    EarlierSettlements settlements;

    @Autowired
    PriorSettlements prior;

    @Autowired
    Inspections inspections;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @Autowired
    Timeline timeline;

    @Autowired
    FileStore files;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void entitlesExampleA5ToTheDongHoweverOftenItIsAsked() throws CaseNotClear {
        var dossier = agency.verified(somebody());

        assertThat(benefits.control(dossier)).isFalse();
        assertThat(benefits.control(dossier)).isFalse();
        assertThat(benefits.assess(dossier)).isEqualTo(Assessment.GRANTED);
        assertThat(benefits.assess(dossier)).isEqualTo(Assessment.GRANTED);

        assertThat(sheets.get(dossier, Calculation.class).amount()).isEqualTo(A5);
        assertThat(sheets.get(dossier, Controls.class).checks())
                .extracting(Check::outcome)
                .containsOnly(Outcome.PASSED);
    }

    @Test
    void neverCountsMonthsThatAnotherOfficePaidFor() throws CaseNotClear {
        var person = somebody();
        takeOver(person, "2010-07", "2012-12");
        takeOver(person, "2010-07", "2012-12");
        var dossier = controlled(person);

        benefits.assess(dossier);

        assertThat(check(dossier, "C1"))
                .isEqualTo(new Check("C1", Outcome.ATTENTION, List.of("44/QĐ-BHXH, BHXH tỉnh Sông Thao")));
        assertThat(sheets.get(dossier, Controls.class).settled()).containsExactly(settled("2010-07", "2012-12"));
        assertThat(sheets.get(dossier, Calculation.class).amount()).isPositive().isLessThan(A5);
        assertThat(prior.among(List.of(person.insuranceNumber(), "0000000000")))
                .containsExactly(person.insuranceNumber());
    }

    @Test
    void neverCountsMonthsThatASignedDecisionOfThisHousePaidFor() throws CaseNotClear {
        var person = somebody();
        granted(person);
        var second = controlled(person);

        var assessment = benefits.assess(second);

        assertThat(assessment).isEqualTo(Assessment.REFUSED);
        assertThat(check(second, "C1").outcome()).isEqualTo(Outcome.ATTENTION);
        assertThat(sheets.get(second, Controls.class).settled())
                .extracting(Settled::from, Settled::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(YearMonth.of(2010, 7), YearMonth.of(2015, 5)));
        assertThat(sheets.get(second, Calculation.class).refusals())
                .extracting(Calculation.Refusal::reason)
                .containsExactly("Toàn bộ thời gian đóng đã được hưởng BHXH một lần.");
        assertThat(prior.among(List.of(person.insuranceNumber()))).hasSize(1);
    }

    @Test
    void forgetsADecisionThatNobodySigned() throws CaseNotClear {
        var person = somebody();
        var first = controlled(person);
        benefits.assess(first);
        agency.as("huy", () -> drafts.draft(first));

        var second = controlled(person);

        assertThat(check(second, "C1").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void noticesOnTheDayOfSigningWhatWasSettledMeanwhile() throws CaseNotClear {
        var person = somebody();
        var second = controlled(person);
        benefits.assess(second);
        var draft = agency.as("huy", () -> drafts.draft(second));
        granted(person);

        var signing = drafting.on(second, TODAY);

        assertThat(signing).isEqualTo(Drafting.Draft.changed(draft, 0));
        assertThat(check(second, "C1").outcome()).isEqualTo(Outcome.ATTENTION);
        assertThat(benefits.assess(second)).isEqualTo(Assessment.REFUSED);
    }

    @Test
    void showsWhoeverSharesNameAndBirthDateButSettlesNothingForIt() {
        var other = somebody();
        granted(other);
        var person = new Person(
                other.name().toUpperCase(java.util.Locale.ROOT),
                other.birthDate(),
                other.sex(),
                somebody().idNumber(),
                somebody().insuranceNumber(),
                other.phone(),
                null,
                other.address());

        var dossier = controlled(person);

        assertThat(check(dossier, "C3").outcome()).isEqualTo(Outcome.ATTENTION);
        assertThat(check(dossier, "C1").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(sheets.get(dossier, Controls.class).settled()).isEmpty();
    }

    @Test
    void asksInspectionOnceAboutAReissuedBookOfSomebodySettledBefore() {
        var person = somebody();
        takeOver(person, "2001-01", "2003-12");
        var dossier = agency.verified(person);
        sheets.lay(dossier, reissued(extract(person, exampleA5())));

        assertThat(benefits.control(dossier)).isTrue();
        assertThat(benefits.control(dossier)).isTrue();

        assertThat(sheets.get(dossier, InspectionFinding.class).reasons())
                .containsExactly("Sổ cấp lại và đã hưởng một lần trước đây");
        agency.does("hanh", () -> inspections.find(dossier, true, "Đã xác minh, không trùng thời gian"));
        assertThat(benefits.control(dossier)).isFalse();
    }

    @Test
    void refusesWhatInspectionDidNotClear() throws CaseNotClear {
        var dossier = controlled(somebody());
        inspections.find(dossier, false, "Sổ bị tẩy xoá");

        assertThat(benefits.assess(dossier)).isEqualTo(Assessment.REFUSED);

        assertThat(sheets.get(dossier, Calculation.class).refusals())
                .containsExactly(new Calculation.Refusal("Sổ bị tẩy xoá", "QĐ 2988/QĐ-BHXH Đ.5"));
    }

    @Test
    void saysWhatIsNotClearWhenTheYearsFiguresAreMissing() {
        var dossier = controlled(somebody());
        agency.isNow("2027-01-05T09:00");

        var unclear = catchThrowableOfType(CaseNotClear.class, () -> benefits.assess(dossier));

        assertThat(unclear.field()).isEqualTo("on");
        assertThat(timeline.of(dossier)).last().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("caseNotClear");
            assertThat(entry.details())
                    .singleElement()
                    .asString()
                    .startsWith("Chưa có bảng hệ số điều chỉnh")
                    .contains("năm 2027");
        });
    }

    @Test
    void draftsADecisionWithItsCalculationSheet() throws Exception {
        var dossier = controlled(named("Đặng Thị Mỹ Linh"));
        benefits.assess(dossier);

        var decision = agency.as("huy", () -> drafts.draft(dossier));

        assertThat(decision.kind()).isEqualTo(Kind.GRANT);
        assertThat(decision.amount()).isEqualTo(A5);
        assertThat(Pdf.read("decision", text(decision)))
                .contains(
                        "BẢO HIỂM XÃ HỘI TỈNH LAM GIANG",
                        "Số: " + decision.number(),
                        "Lam Giang, ngày 20 tháng 11 năm 2026",
                        "Đặng Thị Mỹ Linh",
                        "39.216.407 đồng",
                        "Ba mươi chín triệu hai trăm mười sáu nghìn bốn trăm linh bảy đồng",
                        "mã số bảo hiểm xã hội "
                                + dossiers.get(dossier).person().insuranceNumber(),
                        "Luật 41/2024/QH15",
                        "Trang 1/3",
                        "272.208.000",
                        "1,96",
                        "Mã hồ sơ " + dossier)
                .doesNotContain("null", "??", "272208000", "1.96");
    }

    @Test
    void draftsARefusalWithTheArticle() throws Exception {
        var person = named("Võ Minh Khang");
        var dossier = agency.accepted(person);
        sheets.lay(dossier, extract(person, List.of(paid("2015-01", "2026-09", 6_000_000))));
        benefits.control(dossier);
        benefits.assess(dossier);

        var decision = agency.as("huy", () -> drafts.draft(dossier));

        assertThat(decision.kind()).isEqualTo(Kind.REFUSAL);
        assertThat(decision.number()).endsWith("/TB-BHXH");
        assertThat(decision.amount()).isZero();
        assertThat(Pdf.read("refusal", text(decision)))
                .contains(
                        "Về việc không giải quyết hưởng bảo hiểm xã hội một lần",
                        "Võ Minh Khang",
                        "chưa đủ 12 tháng",
                        "Luật 41/2024/QH15 Đ.70.1đ",
                        "quyền khiếu nại")
                .doesNotContain("null", "??");
    }

    @Test
    void keepsTheNumberOfADraftWithinTheYearAndTheTextWithinTheDay() throws Exception {
        var dossier = controlled(somebody());
        benefits.assess(dossier);
        var first = agency.as("huy", () -> drafts.draft(dossier));

        var again = agency.as("huy", () -> drafts.draft(dossier));
        var sameDay = drafting.on(dossier, TODAY);
        agency.isNow("2026-11-23T09:00");
        var later = drafting.on(dossier, LocalDate.of(2026, 11, 23)).decision();

        assertThat(again).isEqualTo(first);
        assertThat(sameDay.decision()).isEqualTo(first);
        assertThat(later.number()).isEqualTo(first.number());
        assertThat(later.sha256()).isNotEqualTo(first.sha256());
        assertThat(sheets.get(dossier, Decision.class)).isEqualTo(later);
    }

    @Test
    void numbersDecisionsAnewEachYear() throws Exception {
        var one = controlled(somebody());
        var other = controlled(somebody());
        agency.isNow("2025-12-30T09:00");
        benefits.assess(one);
        benefits.assess(other);

        var first = agency.as("huy", () -> drafts.draft(one)).number();
        var second = agency.as("huy", () -> drafts.draft(other)).number();
        agency.isNow("2026-01-02T09:00");
        benefits.assess(one);
        var nextYear = agency.as("huy", () -> drafts.draft(one));

        assertThat(List.of(first, second)).containsExactly("1/QĐ-BHXH", "2/QĐ-BHXH");
        assertThat(nextYear.on()).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(nextYear.number()).endsWith("/QĐ-BHXH");
    }

    @Test
    void saysWhyThereIsNoTextForADayWithoutFigures() throws Exception {
        var dossier = controlled(somebody());
        benefits.assess(dossier);
        agency.as("huy", () -> drafts.draft(dossier));

        var draft = drafting.on(dossier, LocalDate.of(2027, 1, 5));

        assertThat(draft.stands()).isFalse();
        assertThat(draft.unclear()).contains("năm 2027");
    }

    private DossierCode controlled(Person person) {
        var code = agency.verified(person);
        benefits.control(code);
        return code;
    }

    /** A dossier of the person, granted and signed in this house. */
    private DossierCode granted(Person person) {
        var code = agency.accepted(person);
        sheets.lay(code, extract(person, exampleA5()));
        sheets.lay(
                code,
                new Decision("118/QĐ-BHXH", Kind.GRANT, TODAY, A5, "0".repeat(64), null, null)
                        .signed("Trịnh Văn Bảo", Instant.parse("2026-11-20T02:00:00Z"), "0".repeat(64)));
        dossiers.move(code, DossierState.DECIDED, ClockState.STOPPED);
        return code;
    }

    private Check check(DossierCode code, String key) {
        return sheets.get(code, Controls.class).checks().stream()
                .filter(check -> check.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private byte[] text(Decision decision) throws IOException {
        try (var content = files.open(decision.sha256())) {
            return content.readAllBytes();
        }
    }

    private void takeOver(Person person, String from, String to) {
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
    }

    private static Settled settled(String from, String to) {
        return new Settled(YearMonth.parse(from), YearMonth.parse(to), "44/QĐ-BHXH", "BHXH tỉnh Sông Thao");
    }

    private static ContributionExtract reissued(ContributionExtract extract) {
        return new ContributionExtract(
                extract.insuranceNumber(),
                true,
                extract.rows(),
                extract.gaps(),
                extract.overlaps(),
                extract.differences(),
                extract.months(),
                extract.confirmedBy());
    }
}
