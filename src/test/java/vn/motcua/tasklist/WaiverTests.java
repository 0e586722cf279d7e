package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.access.Accounts;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.Benefits;
import vn.motcua.director.Signing;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.finance.PaymentOrders;
import vn.motcua.journey.DeployedModels;
import vn.motcua.journey.Desk;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.Submission;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.Waiver;
import vn.motcua.journey.Waiver.State;
import vn.motcua.journey.Waivers;

@AtTheAgency
class WaiverTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String WHY = "Trưởng phòng nghỉ ốm, phòng chỉ còn một người";
    private static final Map<String, String> PROPOSAL =
            Map.of("opinion", "Đủ điều kiện", "papersSeen", "true", "controlsSeen", "true");
    private static final Map<String, String> ENDORSED = Map.of("verdict", "endorse");

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    Benefits benefits;

    @Autowired
    Desk desk;

    @Autowired
    WaiverDesk asking;

    @Autowired
    Waivers waivers;

    @Autowired
    Timeline timeline;

    @Autowired
    Signing signing;

    @Autowired
    PaymentOrders orders;

    @Autowired
    DeployedModels models;

    private String single = "";

    @BeforeEach
    void hireSomebodyWithEveryRole() {
        agency.open();
        single = "single" + NUMBER.incrementAndGet();
        accounts.open(single, "Tạ Văn Đơn", Agency.PASSWORD);
        for (var role : List.of(
                Role.BENEFITS_OFFICER,
                Role.BENEFITS_HEAD,
                Role.DIRECTOR_SIGNATORY,
                Role.FINANCE_ACCOUNTANT,
                Role.FINANCE_CHIEF)) accounts.grant(single, role, Agency.PROVINCE, LocalDate.of(2020, 1, 1), null);
    }

    @Test
    void letsOnePersonReviewWhatHeProposedOnceASecondAllowsIt() {
        var dossier = proposed();
        asks(dossier, "reviewProposal");

        decides("bao", dossier, TODAY.plusDays(1));
        agency.complete(dossier, "reviewProposal", single, ENDORSED);

        assertThat(timeline.of(dossier))
                .extracting(Timeline.Entry::act)
                .containsSubsequence("proposeDecision", "askWaiver", "grantWaiver", "useWaiver", "reviewProposal");
        assertThat(waiver(dossier).usedAt()).isNotNull();
        assertThat(waiver(dossier).ruling())
                .satisfies(ruling -> assertThat(ruling.by().name()).isEqualTo("Trịnh Văn Bảo"));
    }

    @Test
    void opensNothingWhileNobodyHasDecidedAndNothingOnceItIsRefused() {
        var dossier = proposed();
        asks(dossier, "reviewProposal");
        var before = refusal(dossier, "reviewProposal");

        decides("bao", dossier, null);

        assertThat(before).isEqualTo("refused.duty");
        assertThat(refusal(dossier, "reviewProposal")).isEqualTo("refused.duty");
        assertThat(waiver(dossier).state(TODAY)).isEqualTo(State.REFUSED);
    }

    @Test
    void endsByItselfWithItsLastDay() {
        var dossier = proposed();
        asks(dossier, "reviewProposal");
        decides("bao", dossier, TODAY);

        agency.isNow("2026-11-21T00:01");

        assertThat(refusal(dossier, "reviewProposal")).isEqualTo("refused.duty");
    }

    @Test
    void opensOneDossierAndNoOther() {
        var one = proposed();
        var other = proposed();
        asks(one, "reviewProposal");

        decides("bao", one, TODAY);

        assertThat(refusal(other, "reviewProposal")).isEqualTo("refused.duty");
    }

    @Test
    void isDecidedByNobodyForHimself() {
        var dossier = proposed();
        asks(dossier, "reviewProposal");

        assertThat(fault(single, () -> waivers.decide(waiver(dossier).id(), TODAY, WHY)))
                .isEqualTo("waiver.fault.self");
        assertThat(agency.as(single, () -> waivers.waitingFor(agency.officer(single))))
                .extracting(each -> each.wish().dossier())
                .doesNotContain(dossier);
    }

    @Test
    void isDecidedByNobodyWhoDidAPartOfTheDossierThatMattersHere() {
        var dossier = verified();
        agency.begin("settleDossier", dossier);
        agency.complete(dossier, "proposeDecision", "huy", PROPOSAL);
        agency.complete(dossier, "reviewProposal", "nhung", Map.of("verdict", "sendBack", "reason", "Thiếu ý kiến"));
        agency.complete(dossier, "proposeDecision", single, PROPOSAL);
        asks(dossier, "reviewProposal");

        assertThat(fault("nhung", () -> waivers.decide(waiver(dossier).id(), TODAY, WHY)))
                .isEqualTo("waiver.fault.partial");
    }

    @Test
    void isNoConcernOfWhoeverIsNotOverTheRole() {
        var dossier = proposed();
        asks(dossier, "reviewProposal");
        var id = waiver(dossier).id();

        var refused = catchThrowableOfType(
                TaskRefused.class, () -> agency.does("khoa", () -> waivers.decide(id, TODAY, WHY)));

        assertThat(refused.reason()).isEqualTo(TaskRefused.Reason.NOT_FOUND);
        assertThat(report("khoa", dossier)).isEmpty();
        assertThat(report("quan", dossier)).isEmpty();
    }

    @Test
    void isReportedToDirectorAndInspector() {
        var dossier = proposed();
        asks(dossier, "reviewProposal");

        assertThat(report("bao", dossier)).hasSize(1);
        assertThat(report("hanh", dossier)).singleElement().satisfies(waiver -> {
            assertThat(waiver.applicant().name()).isEqualTo("Tạ Văn Đơn");
            assertThat(waiver.reason()).isEqualTo(WHY);
        });
    }

    @Test
    void lastsAWeekAtMostAndAsksForAReason() {
        var dossier = proposed();
        asks(dossier, "reviewProposal");
        var id = waiver(dossier).id();

        assertThat(fault("bao", () -> waivers.decide(id, TODAY.plusDays(8), WHY)))
                .isEqualTo("waiver.fault.until");
        assertThat(fault("bao", () -> waivers.decide(id, TODAY.minusDays(1), WHY)))
                .isEqualTo("waiver.fault.until");
        assertThat(fault("bao", () -> waivers.decide(id, TODAY, "vâng"))).isEqualTo("waiver.fault.reason");
        assertThat(waiver(dossier).ruling()).isNull();
    }

    @Test
    void isAskedOnceHoweverOftenAndDecidedOnce() {
        var dossier = proposed();
        asks(dossier, "reviewProposal");
        asks(dossier, "reviewProposal");
        decides("bao", dossier, TODAY);

        decides("bao", dossier, null);

        assertThat(report("bao", dossier)).hasSize(1);
        assertThat(waiver(dossier).state(TODAY)).isEqualTo(State.RUNNING);
        assertThat(timeline.of(dossier))
                .extracting(Timeline.Entry::act)
                .containsOnlyOnce("askWaiver", "grantWaiver")
                .doesNotContain("refuseWaiver");
    }

    @Test
    void letsNobodySignWhatHeProposedNorAskForIt() {
        var dossier = proposed();
        agency.complete(dossier, "reviewProposal", "nhung", ENDORSED);

        assertThat(refusal(dossier, "signDecision")).isEqualTo("refused.duty");
        assertThat(fault(single, () -> asking.ask(agency.task(dossier, "signDecision"), WHY)))
                .isEqualTo("waiver.fault.never");
    }

    @Test
    void isKeptByTheVerbsThemselves() {
        var dossier = proposed();
        var person = agency.officer(single).actor();
        var signature = new Submission("signDecision", person, Map.of("password", Agency.PASSWORD));

        assertThat(refused(() -> signing.sign(dossier, signature))).isEqualTo("refused.duty");
        assertThat(refused(() -> signing.signApology(dossier, signature))).isEqualTo("refused.duty");
        assertThat(refused(() -> orders.submit(dossier, person))).isEqualTo("refused.duty");
        assertThat(refused(() -> orders.release(dossier, person))).isEqualTo("refused.duty");
    }

    @Test
    void isAskedForByNobodyWhoNeedsNone() {
        var dossier = proposed();

        assertThat(fault("nhung", () -> asking.ask(agency.task(dossier, "reviewProposal"), WHY)))
                .isEqualTo("waiver.fault.needless");
    }

    @Test
    void findsNothingToWarnOfInTheDiagramsOfTheHouse() {
        assertThat(models.warnings()).isEmpty();
    }

    private DossierCode verified() {
        var dossier = agency.verified(Agency.somebody());
        benefits.control(dossier);
        return dossier;
    }

    /** A dossier that the person with every role has proposed to grant. */
    private DossierCode proposed() {
        var dossier = verified();
        agency.begin("settleDossier", dossier);
        agency.complete(dossier, "proposeDecision", single, PROPOSAL);
        return dossier;
    }

    private void asks(DossierCode dossier, String step) {
        agency.does(single, () -> asking.ask(agency.task(dossier, step), WHY));
    }

    private void decides(String account, DossierCode dossier, @Nullable LocalDate until) {
        agency.does(account, () -> waivers.decide(waiver(dossier).id(), until, "Đồng ý với lý do nêu trên"));
    }

    private Waiver waiver(DossierCode dossier) {
        return waivers.latest(List.of(dossier), agency.officer(single).actor()).get(0);
    }

    private List<Waiver> report(String reader, DossierCode dossier) {
        return agency.as(reader, () -> waivers.asked(TODAY, TODAY, agency.officer(reader))).stream()
                .filter(each -> each.wish().dossier().equals(dossier))
                .toList();
    }

    private String refusal(DossierCode dossier, String step) {
        return refused(() -> desk.claim(agency.task(dossier, step)));
    }

    private String refused(Runnable act) {
        var refused = catchThrowableOfType(TaskRefused.class, () -> agency.does(single, act));
        return List.of(refused.text().getCodes()).get(0);
    }

    private String fault(String account, Runnable act) {
        return catchThrowableOfType(FormRefused.class, () -> agency.does(account, act))
                .faults()
                .get(0)
                .messageKey();
    }
}
