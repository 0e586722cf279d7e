package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.access.AccountRefused;
import vn.motcua.access.Accounts;
import vn.motcua.access.Acting;
import vn.motcua.access.Role;
import vn.motcua.access.Substitution.Limits;
import vn.motcua.access.Substitution.Manner;
import vn.motcua.access.Substitutions;
import vn.motcua.access.Substitutions.Order;
import vn.motcua.access.Substitutions.State;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.agency.Pdf;
import vn.motcua.benefits.Benefits;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Drafting;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Desk;
import vn.motcua.journey.Desk.Waiting;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;

@AtTheAgency
class SubstitutionTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Map<String, String> PROPOSAL =
            Map.of("opinion", "Đủ điều kiện", "papersSeen", "true", "controlsSeen", "true");
    private static final long LUMP_SUM = 39_216_407;

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Benefits benefits;

    @Autowired
    Desk desk;

    @Autowired
    Worklist worklist;

    @Autowired
    Showing showing;

    @Autowired
    Sheets sheets;

    @Autowired
    Timeline timeline;

    @Autowired
    Drafting drafting;

    @Autowired
    FileStore files;

    private String deputy = "";

    @BeforeEach
    void hireADeputy() {
        agency.open();
        deputy = "deputy" + NUMBER.incrementAndGet();
        accounts.open(deputy, "Hồ Thanh Phó", Agency.PASSWORD);
        accounts.grant(deputy, Role.ARCHIVE_ARCHIVIST, Agency.PROVINCE, LocalDate.of(2020, 1, 1), null);
    }

    @Test
    void signsForTheDirectorWhileTheSubstitutionRuns() {
        var dossier = reviewed();
        director(TODAY, TODAY, Set.of("one-time"), LUMP_SUM);

        read(dossier, deputy);
        signs(dossier);

        assertThat(sheets.get(dossier, Decision.class).signedBy()).isEqualTo("Hồ Thanh Phó");
        assertThat(timeline.of(dossier))
                .filteredOn(entry -> entry.act().equals("standIn"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor().account()).isEqualTo(deputy);
                    assertThat(entry.details()).containsExactly("KT", "Trịnh Văn Bảo", "20/11/2026");
                });
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void printsForWhomTheSubstituteSigns(Manner manner) {
        var dossier = reviewed();
        var limits = new Limits(TODAY, TODAY, Set.of(), null);
        agency.does("bao", () -> substitutions.order(wanted("bao", deputy, Role.DIRECTOR_SIGNATORY, limits, manner)));

        assertThat(read(dossier, "bao")).contains("GIÁM ĐỐC").doesNotContain(manner + ".");
        assertThat(read(dossier, deputy)).contains(manner + ". GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Hồ Thanh Phó");
        assertThat(read(dossier, "bao")).doesNotContain(manner + ".");
    }

    @Test
    void signsNoTextThatWasDrawnUpForTheDirector() {
        var dossier = reviewed();
        director(TODAY, TODAY, Set.of(), null);

        var refused = catchThrowableOfType(FormRefused.class, () -> signs(dossier));

        assertThat(refused.faults()).extracting(FormRefused.Fault::messageKey).containsExactly("signing.otherText");
    }

    @Test
    void showsTheTasksToTheSubstituteAndForWhom() {
        var dossier = reviewed();
        director(TODAY, TODAY, Set.of(), null);

        var waiting = agency.as(deputy, () -> desk.waiting("signDecision", 100));
        var free = agency.as(
                deputy,
                () -> showing.of(
                        worklist.page(Wanted.of("free", null, dossier.value(), null), agency.officer(deputy)),
                        agency.officer(deputy)));

        assertThat(waiting).extracting(Waiting::dossier).contains(dossier);
        assertThat(free).singleElement().satisfies(shown -> {
            assertThat(shown.free()).isTrue();
            assertThat(Objects.requireNonNull(shown.inStead()).replaced().name())
                    .isEqualTo("Trịnh Văn Bảo");
        });
    }

    @Test
    void claimsNothingBeforeTheFirstDayAndNothingAfterTheLast() {
        var dossier = reviewed();
        director(TODAY.plusDays(1), TODAY.plusDays(3), Set.of(), null);

        var before = refusal(dossier);
        agency.isNow("2026-11-23T23:59");
        claims(dossier);
        agency.isNow("2026-11-24T00:01");

        assertThat(before).isEqualTo("refused.role");
        assertThat(refusal(dossier)).isEqualTo("refused.role");
    }

    @Test
    void completesNothingThatWasClaimedInTimeOnceTheLastDayIsOver() {
        var dossier = reviewed();
        director(TODAY, TODAY, Set.of(), null);
        var kept = agency.officer(deputy);
        claims(dossier);
        agency.isNow("2026-11-21T08:00");

        var refused = catchThrowableOfType(
                TaskRefused.class,
                () -> Acting.as(kept, () -> {
                    desk.complete(agency.task(dossier, "signDecision"), signature(dossier));
                    return true;
                }));

        assertThat(Objects.requireNonNull(refused.text().getCodes())).containsExactly("refused.beyond");
        assertThat(sheets.get(dossier, Decision.class).isSigned()).isFalse();
    }

    @Test
    void signsNothingBeyondTheAmount() {
        var dossier = reviewed();
        director(TODAY, TODAY, Set.of(), LUMP_SUM - 1);

        assertThat(refusal(dossier)).isEqualTo("refused.beyond");
    }

    @Test
    void signsNothingOfAnotherProcedure() {
        var dossier = reviewed();
        director(TODAY, TODAY, Set.of("pension"), null);

        assertThat(refusal(dossier)).isEqualTo("refused.beyond");
    }

    @Test
    void doesNoPartThatExcludesWhatThePersonHasDone() {
        var dossier = verified();
        order("bao", "huy", deputy, Role.BENEFITS_OFFICER, new Limits(TODAY, TODAY, Set.of(), null));
        order("bao", "nhung", deputy, Role.BENEFITS_HEAD, new Limits(TODAY, TODAY, Set.of(), null));
        agency.begin("settleDossier", dossier);
        agency.complete(dossier, "proposeDecision", deputy, PROPOSAL);

        var refused = catchThrowableOfType(
                TaskRefused.class, () -> agency.does(deputy, () -> desk.claim(agency.task(dossier, "reviewProposal"))));

        assertThat(Objects.requireNonNull(refused.text().getCodes())).containsExactly("refused.duty");
    }

    @Test
    void endsAtOnceWhenWhoeverOrderedItSaysSo() {
        var dossier = reviewed();
        director(TODAY, TODAY.plusDays(9), Set.of(), null);
        var running = agency.as("bao", () -> substitutions.seenBy(agency.officer("bao"))).stream()
                .filter(each -> each.substitution().substitute().account().equals(deputy))
                .findFirst()
                .orElseThrow();

        assertThat(running.state()).isEqualTo(State.RUNNING);
        assertThat(refused(
                        "nhung", () -> substitutions.end(running.substitution().id(), "Không cần")))
                .isEqualTo("substitution.fault.others");
        agency.does("bao", () -> substitutions.end(running.substitution().id(), "Giám đốc đi làm lại"));

        assertThat(refusal(dossier)).isEqualTo("refused.role");
    }

    @Test
    void isOrderedByNobodyForHimselfAndByNobodyWhoIsNotOverTheRole() {
        var limits = new Limits(TODAY, TODAY, Set.of(), null);

        assertThat(refused("bao", () -> substitutions.order(wanted("nhung", "bao", Role.BENEFITS_HEAD, limits))))
                .isEqualTo("substitution.fault.self");
        assertThat(refused("nhung", () -> substitutions.order(wanted("bao", deputy, Role.DIRECTOR_SIGNATORY, limits))))
                .isEqualTo("substitution.fault.notYours");
        assertThat(refused("bao", () -> substitutions.order(wanted("huy", deputy, Role.BENEFITS_HEAD, limits))))
                .isEqualTo("substitution.fault.notHeld");
        director(TODAY, TODAY, Set.of(), null);
        assertThat(refused(deputy, () -> substitutions.order(wanted("huy", "an", Role.BENEFITS_OFFICER, limits))))
                .isEqualTo("substitution.fault.notYours");
    }

    private DossierCode verified() {
        var dossier = agency.verified(Agency.somebody());
        benefits.control(dossier);
        return dossier;
    }

    private DossierCode reviewed() {
        return agency.reviewed(verified());
    }

    private void director(LocalDate from, LocalDate until, Set<String> procedures, @Nullable Long highest) {
        order("bao", "bao", deputy, Role.DIRECTOR_SIGNATORY, new Limits(from, until, procedures, highest));
    }

    private void order(String by, String replaced, String substitute, Role role, Limits limits) {
        agency.does(by, () -> substitutions.order(wanted(replaced, substitute, role, limits)));
    }

    private static Order wanted(String replaced, String substitute, Role role, Limits limits) {
        return wanted(replaced, substitute, role, limits, Manner.KT);
    }

    private static Order wanted(String replaced, String substitute, Role role, Limits limits, Manner manner) {
        return new Order(
                replaced,
                substitute,
                role,
                Agency.PROVINCE,
                limits,
                manner,
                "Phó Giám đốc",
                "Đi công tác",
                "Quyết định 12/QĐ-BHXH ngày 19/11/2026");
    }

    private void claims(DossierCode dossier) {
        agency.does(deputy, () -> desk.claim(agency.task(dossier, "signDecision")));
    }

    private void signs(DossierCode dossier) {
        agency.complete(dossier, "signDecision", deputy, signature(dossier));
    }

    private String read(DossierCode dossier, String reader) {
        var decision = agency.as(reader, () -> drafting.on(dossier, TODAY)).decision();
        try (var content = files.open(decision.sha256())) {
            return Pdf.read("substitution-" + reader, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> signature(DossierCode dossier) {
        var form = new HashMap<>(Map.of("verdict", "sign", "password", Agency.PASSWORD));
        form.put("documentHash", sheets.get(dossier, Decision.class).sha256());
        return form;
    }

    private String refusal(DossierCode dossier) {
        var refused = catchThrowableOfType(TaskRefused.class, () -> claims(dossier));
        return List.of(Objects.requireNonNull(refused.text().getCodes())).get(0);
    }

    private String refused(String by, Runnable act) {
        return catchThrowableOfType(AccountRefused.class, () -> agency.does(by, act))
                .messageKey();
    }
}
