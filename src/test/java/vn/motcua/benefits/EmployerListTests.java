package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.agency.Agency.named;
import static vn.motcua.benefits.Lists.line;
import static vn.motcua.benefits.Lists.sick;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.agency.Pdf;
import vn.motcua.benefits.ListLines.Kept;
import vn.motcua.dossier.Award;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.ListSummary;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.ToldFacts;

class EmployerListTests extends ListsAtTheAgency {

    @Autowired
    EarlierSettlements earlier;

    @Autowired
    SingleLeaves leave;

    private Person ha;
    private Person lan;

    @BeforeEach
    void open() {
        agency.open();
        ha = named("Nguyễn Thị Thu Hà");
        lan = named("Trần Thị Lan");
        tell("2026-10", ha, lan);
    }

    @Test
    void calculatesEveryBenefitByTheLawOfItsOwnDay() {
        var list = checked(Lists.csv(
                sick(ha, "2026-11-02", "2026-11-03", "2"),
                line(lan, "TS-NU", "2026-11-05", "2027-05-04", "bornOn", "2026-11-06"),
                line(named("Lê Văn Nam"), "OD", "2026-11-02", "2026-11-02", "ground", "THUONG", "days", "1")));

        assertThat(of(list, 2).amount()).isEqualTo(750_000);
        assertThat(of(list, 2).days()).isEqualByComparingTo("2");
        assertThat(of(list, 3).amount()).isEqualTo(6 * 12_000_000 + 2 * 2_530_000);
        assertThat(faults(list, 4)).containsExactly("insuranceNumber");
        assertThat(sheets.get(list, ListSummary.class)).isEqualTo(new ListSummary(3, 2, 1, 0, 77_810_000));
    }

    @Test
    void showsEveryStepOfALineWithItsArticle() {
        var list = checked(Lists.csv(sick(ha, "2026-11-02", "2026-11-03", "2")));

        var steps = lines.find(list, 2).orElseThrow().calculation().steps();

        assertThat(steps).isNotEmpty().allMatch(step -> !step.legalBasis().isBlank());
        assertThat(steps.get(steps.size() - 1).value()).isEqualTo("750000");
    }

    @Test
    void findsWhoeverTheRegisterKnowsOtherwise() {
        var list = checked(Lists.csv(
                with(sick(ha, "2026-11-02", "2026-11-03", "2"), "name", "Nguyễn Thị Hằng"),
                with(sick(lan, "2026-11-02", "2026-11-03", "2"), "birthDate", "01/02/1990")));

        assertThat(faults(list, 2)).containsExactly("name");
        assertThat(faults(list, 3)).containsExactly("birthDate");
    }

    @Test
    void asksThatTheEmployerHasPaidLately() {
        var gone = named("Phạm Thị Hoa");
        tell("2025-06", gone);
        var list = checked(filed(
                Lists.csv(sick(ha, "2026-11-02", "2026-11-03", "2"), sick(gone, "2026-11-02", "2026-11-03", "2")),
                "Công ty Giày Bến Đá"));

        assertThat(reasons(list, 2)).containsExactly("Tháng đóng gần nhất là ở đơn vị khác: " + Lists.EMPLOYER + ".");
        assertThat(reasons(list, 3)).singleElement().asString().contains("12 tháng trước khi nghỉ");
    }

    @Test
    void findsFaultOnBothLinesThatOverlap() {
        var list = checked(Lists.csv(
                sick(ha, "2026-11-02", "2026-11-04", "3"),
                sick(ha, "2026-11-04", "2026-11-05", "2"),
                sick(ha, "2026-11-09", "2026-11-09", "1")));

        assertThat(reasons(list, 2))
                .containsExactly("Trùng ngày nghỉ với dòng 3 của cùng người này (04/11/2026 - 05/11/2026).");
        assertThat(reasons(list, 3)).hasSize(1);
        assertThat(of(list, 4).state()).isEqualTo(LineState.GOOD);
    }

    @Test
    void takesOneQuotaLineByLineAndAddsWhatTheLineStates() {
        var list = checked(Lists.csv(
                with(sick(ha, "2026-03-02", "2026-03-20", "15"), "usedDays", "10"),
                with(sick(ha, "2026-04-01", "2026-04-20", "14"), "usedDays", "10")));

        assertThat(of(list, 2).days()).isEqualByComparingTo("15");
        assertThat(of(list, 3).days()).isEqualByComparingTo("5");
    }

    @Test
    void countsTheDaysAndTheLeaveThatWereGrantedBefore() {
        settled(Lists.csv(sick(ha, "2026-05-04", "2026-06-06", "26")));

        var list = checked(
                Lists.csv(sick(ha, "2026-06-05", "2026-06-08", "2"), sick(ha, "2026-07-01", "2026-07-10", "8")));

        assertThat(reasons(list, 2)).singleElement().asString().contains("04/05/2026 - 06/06/2026");
        assertThat(of(list, 3).days()).isEqualByComparingTo("4");
    }

    @Test
    void givesTheOtherLineItsDaysBackOnceOneIsStruck() {
        var list = reviewing(
                Lists.csv(sick(ha, "2026-11-02", "2026-11-04", "3"), sick(ha, "2026-11-04", "2026-11-05", "2")));

        agency.does("huy", () -> lists.strike(dossiers.get(list), of(list, 2), "Đơn vị ghi trùng"));
        assertThat(of(list, 3).state()).isEqualTo(LineState.GOOD);
        assertThat(sheets.get(list, ListSummary.class)).isEqualTo(new ListSummary(2, 1, 0, 1, 750_000));

        agency.does("huy", () -> lists.restore(dossiers.get(list), of(list, 2)));
        assertThat(of(list, 3).state()).isEqualTo(LineState.BAD);
    }

    @Test
    void settlesTheGoodLinesAndSendsTheOthersBack() throws IOException {
        var list = settled(Lists.csv(
                with(
                        with(sick(ha, "2026-11-02", "2026-11-03", "2"), "account", "880070014420"),
                        "bank",
                        "NH Lam Giang"),
                with(sick(lan, "2026-11-02", "2026-11-03", "2"), "name", "Trần Thị Liên")));

        assertThat(awards.of(list)).singleElement().satisfies(award -> {
            assertThat(award.benefit()).isEqualTo("sickness");
            assertThat(award.personId()).isEqualTo(ha.idNumber());
            assertThat(award.payee().accountNumber()).isEqualTo("880070014420");
        });
        assertThat(awards.of(list)).extracting(Award::amount).containsExactly(750_000L);
        var decision = sheets.get(list, Decision.class);
        assertThat(decision.kind()).isEqualTo(Kind.GRANT);
        assertThat(printed(decision.sha256()))
                .contains(Lists.EMPLOYER, "Nguyễn Thị Thu Hà", "750.000", "880070014420")
                .doesNotContain("Trần Thị Liên");
        var returned = documents.of(list).stream()
                .filter(document -> document.kind() == DocumentKind.LIST_RETURN)
                .toList();
        assertThat(returned)
                .extracting(document -> document.mediaType())
                .containsExactly(ListReturn.WORKBOOK, "application/pdf");
        assertThat(printed(returned.get(1).sha256())).contains("Trần Thị Liên", "Họ tên khác với dữ liệu thu");
        assertThat(leaves.of(List.of(ha.insuranceNumber()), new DossierCode("G12.099.01-261120-9999")))
                .hasSize(1);
    }

    @Test
    void refusesAListOfWhichNoLineIsGood() throws IOException {
        var list = settled(Lists.csv(with(sick(ha, "2026-11-02", "2026-11-03", "2"), "name", "Trần Thị Liên")));

        assertThat(sheets.get(list, Decision.class).kind()).isEqualTo(Kind.REFUSAL);
        assertThat(awards.of(list)).isEmpty();
        assertThat(printed(sheets.get(list, Decision.class).sha256())).contains("Họ tên khác với dữ liệu thu");
    }

    @Test
    void goesBackToTheOfficerIfSomebodyWasGrantedOtherLeaveMeanwhile() {
        var first = reviewed(Lists.csv(sick(ha, "2026-11-02", "2026-11-04", "3")));
        agency.isNow("2026-11-20T10:00");
        settled(Lists.csv(sick(ha, "2026-11-03", "2026-11-03", "1")));

        sign(first);

        assertThat(sheets.get(first, Decision.class).isSigned()).isFalse();
        assertThat(agency.places(first)).isEmpty();
        goOn();
        assertThat(agency.places(first)).containsExactly("reviewList");
        assertThat(of(first, 2).state()).isEqualTo(LineState.BAD);
    }

    @Test
    void grantsABirthOnce() {
        settled(Lists.csv(line(ha, "TS-NU", "2026-05-05", "2026-11-04", "bornOn", "2026-05-06")));

        var list = checked(Lists.csv(line(ha, "TS-NU", "2026-11-09", "2026-11-20", "bornOn", "2026-05-06")));

        assertThat(faults(list, 2)).containsExactly("bornOn");
    }

    @Test
    void leavesOutTheMonthsThatWereSettledBefore() {
        var list = filed(Lists.csv(sick(ha, "2026-11-02", "2026-11-03", "2")), Lists.EMPLOYER);
        earlier.takeOver(List.of(new EarlierSettlementsApi.Paid(
                "88/QĐ-BHXH",
                "BHXH tỉnh Lam Giang",
                ha.insuranceNumber(),
                ha.idNumber(),
                ha.name(),
                ha.birthDate(),
                YearMonth.of(2015, 1),
                YearMonth.of(2026, 10),
                50_000_000,
                LocalDate.of(2026, 11, 1))));

        checked(list);

        assertThat(of(list, 2).state()).isEqualTo(LineState.BAD);
    }

    @Test
    void countsTheDaysOfListsForALeaveOfOnePerson() {
        settled(Lists.csv(sick(ha, "2026-11-02", "2026-11-04", "3")));
        var facts = JsonNodeFactory.instance.objectNode();
        facts.put("from", "2026-11-09").put("to", "2026-11-10").put("days", 2);
        var dossier = dossiers.get(agency.accepted(ha, "sickness", "ORDINARY"));

        var counted = leave.counted(dossier, new ToldFacts(facts)).facts();

        assertThat(counted.path("usedDays").asInt()).isEqualTo(3);
        assertThat(counted.has("ground")).isFalse();
    }

    @Test
    void paysAnUnemploymentDecisionThatTheLawBearsOut() {
        var good = jobless(ha, "7200000");
        var wrong = jobless(lan, "9000000");
        var list =
                checked(filed("unemployment-list", Lists.csv("unemployment-list", List.of(good, wrong)), "Sở Nội vụ"));

        assertThat(of(list, 2).amount()).isEqualTo(7_200_000);
        assertThat(faults(list, 3)).containsExactly("decidedMonthly");
    }

    @Test
    void isWrittenAnewForTheDayItIsSigned() {
        var list = reviewed(Lists.csv(sick(ha, "2026-11-02", "2026-11-04", "3")));
        var before = sheets.get(list, Decision.class);
        agency.isNow("2026-11-23T09:00");

        var draft = agency.as("bao", () -> lists.on(dossiers.get(list), LocalDate.of(2026, 11, 23), before));

        assertThat(draft.stands()).isTrue();
        assertThat(draft.decision().number()).isEqualTo(before.number());
        assertThat(draft.decision().sha256()).isNotEqualTo(before.sha256());
    }

    private static Map<String, String> jobless(Person person, String monthly) {
        return line(
                person,
                "MOI",
                "2026-11-01",
                "2026-11-30",
                "decision",
                "1204/QĐ-SNV",
                "decidedMonthly",
                monthly,
                "decidedMonths",
                "11",
                "region",
                "2");
    }

    private Kept of(DossierCode list, int line) {
        return lines.find(list, line).orElseThrow();
    }

    private List<String> faults(DossierCode list, int line) {
        return of(list, line).faults().stream().map(LineFault::column).toList();
    }

    private List<String> reasons(DossierCode list, int line) {
        return of(list, line).faults().stream().map(LineFault::reason).toList();
    }

    private String printed(String sha256) throws IOException {
        try (var pdf = files.open(sha256)) {
            return Pdf.read("list", pdf.readAllBytes());
        }
    }

    private static Map<String, String> with(Map<String, String> line, String column, String value) {
        line.put(column, value);
        return line;
    }
}
