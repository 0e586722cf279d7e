package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.access.Accounts;
import vn.motcua.access.Acting;
import vn.motcua.access.RightsBook;
import vn.motcua.access.Role;
import vn.motcua.access.Substitution.Limits;
import vn.motcua.access.Substitutions;
import vn.motcua.access.Substitutions.Order;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Timeline.Entry;
import vn.motcua.journey.Desk;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;
import vn.motcua.tasklist.Receivers.Candidate;

@AtTheOffice
class AssigningTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Assigning assigning;

    @Autowired
    Receivers receivers;

    @Autowired
    Desk desk;

    @Autowired
    Worklist worklist;

    @Autowired
    Timeline timeline;

    @Autowired
    RightsBook rights;

    @Autowired
    DepartureWatch watch;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskService engine;

    private String one = "";
    private String other = "";
    private String head = "";

    @BeforeEach
    void hire() {
        office.open();
        one = hired(Role.BENEFITS_OFFICER);
        other = hired(Role.BENEFITS_OFFICER);
        head = hired(Role.BENEFITS_HEAD);
    }

    @Test
    void handsATaskOverToAColleagueWhoReadsFromWhom() {
        var dossier = office.dossier(Office.PROVINCE, "Mạc Văn Chuyển");
        var task = claimed(dossier, one);

        does(one, () -> assigning.assign(task, Assignment.to(other, "Nghỉ phép từ mai")));

        var line = worklist.line(task).orElseThrow();
        assertThat(line.isWith(office.officer(other))).isTrue();
        assertThat(line.handedBy()).isEqualTo(name(one));
        assertThat(engine.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo(other);
        assertThat(timeline.of(dossier))
                .extracting(Entry::act, Entry::details, Entry::reason, entry -> entry.actor()
                        .account())
                .containsExactly(tuple("handOver", List.of("duty.PROPOSE", name(other)), "Nghỉ phép từ mai", one));
    }

    @Test
    void letsAHeadGiveOutWorkAndTakeItBackForAll() {
        var dossier = office.dossier(Office.PROVINCE, "Mạc Văn Giao");
        var task = task(dossier);

        does(head, () -> assigning.assign(task, Assignment.to(one, "Chia việc đầu tuần")));
        does(head, () -> assigning.takeBack(task, "Người nhận ốm"));
        does(head, () -> assigning.takeBack(task, "Người nhận ốm"));

        does(other, () -> desk.claim(task));
        assertThat(worklist.line(task).orElseThrow().handedBy()).isNull();
        assertThat(timeline.of(dossier)).extracting(Entry::act).containsExactly("assign", "takeBack");
    }

    @Test
    void letsNobodyElseMoveWhatAColleagueHolds() {
        var task = claimed(office.dossier(Office.PROVINCE, "Mạc Văn Khác"), one);

        var moved = late(other, () -> assigning.assign(task, Assignment.to(other, "Tôi rảnh hơn")));
        var taken = late(other, () -> assigning.takeBack(task, "Tôi rảnh hơn"));

        assertThat(List.of(moved.reason(), taken.reason())).containsOnly(Reason.NOT_YOURS);
        assertThat(worklist.line(task).orElseThrow().isWith(office.officer(one)))
                .isTrue();
    }

    @Test
    void saysWhoWasQuickerAndWhetherItIsFreeAgain() {
        var task = claimed(office.dossier(Office.PROVINCE, "Mạc Văn Nhanh"), one);

        var taken = late(head, () -> assigning.assign(task, new Assignment(other, "Cân đối việc", "")));
        does(one, () -> desk.release(task));
        var freed = late(head, () -> assigning.assign(task, new Assignment(other, "Cân đối việc", one)));

        assertThat(taken.reason()).isEqualTo(Reason.TOO_LATE);
        assertThat(taken.text().getArguments()).contains(name(one));
        assertThat(freed.reason()).isEqualTo(Reason.TOO_LATE);
        assertThat(freed.text().getCodes()).containsExactly("assign.freed");
    }

    @Test
    void givesNothingToWhoeverMayNotDoIt() {
        var dossier = office.dossier(Office.PROVINCE, "Mạc Văn Quyền");
        var both = hired(Role.BENEFITS_OFFICER);
        accounts.grant(both, Role.BENEFITS_HEAD, Office.PROVINCE, LocalDate.of(2020, 1, 1), null);
        var proposal = claimed(dossier, both);
        does(both, () -> desk.complete(proposal, DeskTests.PROPOSAL));
        var review = task(dossier);

        assertThat(fault(head, review, both)).isEqualTo("assign.fault.refused.duty");
        assertThat(fault(head, review, one)).isEqualTo("assign.fault.refused.role");
        assertThat(fault(head, review, "it")).isEqualTo("assign.fault.refused.role");
        assertThat(fault(head, review, "nobody-at-all")).isEqualTo("assign.fault.unknown");
        assertThat(candidate(head, review, both).hindrance()).isNotNull();
        assertThat(worklist.line(review).orElseThrow().holder()).isNull();
    }

    @Test
    void asksForTheReason() {
        var task = task(office.dossier(Office.PROVINCE, "Mạc Văn Lý"));

        var refused = catchThrowableOfType(
                FormRefused.class, () -> does(head, () -> assigning.assign(task, Assignment.to(one, " "))));

        assertThat(refused.faults()).extracting(FormRefused.Fault::field).containsExactly("reason");
    }

    @Test
    void offersTheSubstituteOfWhoeverIsAway() {
        var task = task(office.dossier(Office.PROVINCE, "Mạc Văn Vắng"));
        away(one, other);

        var refused = catchThrowableOfType(
                FormRefused.class, () -> does(head, () -> assigning.assign(task, Assignment.to(one, "Chia việc"))));

        assertThat(refused.faults().get(0).messageKey()).isEqualTo("assign.fault.away");
        assertThat(refused.faults().get(0).arguments()).contains(name(one), name(other));
        assertThat(candidate(head, task, one).hindrance()).contains(name(other));
        assertThat(candidate(head, task, other).hindrance()).isNull();
    }

    @Test
    void letsTheSubstituteTakeOverWhatTheAbsentPersonHadClaimed() {
        var dossier = office.dossier(Office.PROVINCE, "Mạc Văn Tiếp");
        var task = claimed(dossier, one);
        var stranger = hired(Role.BENEFITS_OFFICER);
        away(one, other);

        var late = late(stranger, () -> desk.claim(task));
        var seen = worklist.page(Wanted.of("free", null, dossier.value(), null), office.officer(other));
        does(other, () -> desk.claim(task));

        assertThat(late.reason()).isEqualTo(Reason.TOO_LATE);
        assertThat(seen).extracting(Line::task).containsExactly(task);
        assertThat(worklist.line(task).orElseThrow().isWith(office.officer(other)))
                .isTrue();
        assertThat(timeline.of(dossier))
                .extracting(Entry::act, Entry::details)
                .containsExactly(tuple("takeOver", List.of(name(one))));
    }

    @Test
    void putsBackForAllWhatWhoeverLeavesHeld() {
        var dossier = office.dossier(Office.PROVINCE, "Mạc Văn Thôi");
        var task = claimed(dossier, one);
        var right = rights.held().stream()
                .filter(each -> each.holder().account().equals(one))
                .findFirst()
                .orElseThrow();

        does("it", () -> rights.withdraw(right, "Chuyển công tác"));

        assertThat(timeline.of(dossier))
                .extracting(Entry::act, Entry::details)
                .containsExactly(tuple("leftBehind", List.of(name(one))));
        does(other, () -> desk.claim(task));
        assertThat(engine.createTaskQuery().taskId(task).singleResult().getAssignee())
                .isEqualTo(other);
    }

    @Test
    void putsBackWhatIsHeldBeyondTheLastDayOfARoleAndNothingElse() {
        var dossier = office.dossier(Office.PROVINCE, "Mạc Văn Hết");
        var task = claimed(dossier, one);
        var kept = claimed(office.dossier(Office.PROVINCE, "Mạc Văn Còn"), other);
        List.of(one, other)
                .forEach(person -> accounts.grant(
                        person,
                        Role.ARCHIVE_ARCHIVIST,
                        Office.PROVINCE,
                        LocalDate.now().minusDays(9),
                        yesterday()));
        jdbc.sql("update role_grant set valid_until = ? where username = ? and valid_until is null")
                .params(yesterday(), one)
                .update();

        watch.look();

        assertThat(worklist.line(task).orElseThrow().holder()).isNull();
        assertThat(worklist.line(kept).orElseThrow().isWith(office.officer(other)))
                .isTrue();
    }

    private static LocalDate yesterday() {
        return LocalDate.now().minusDays(1);
    }

    private void away(String person, String substitute) {
        var today = LocalDate.now();
        does(
                head,
                () -> substitutions.order(new Order(
                        person,
                        substitute,
                        Role.BENEFITS_OFFICER,
                        Office.PROVINCE,
                        new Limits(today, today, Set.of(), null),
                        null,
                        null,
                        "Nghỉ phép",
                        "Đơn ngày hôm qua")));
    }

    private String hired(Role role) {
        var account = "team" + NUMBER.incrementAndGet();
        accounts.open(account, name(account), "motcua-2026-demo");
        accounts.grant(account, role, Office.PROVINCE, LocalDate.of(2020, 1, 1), null);
        return account;
    }

    private static String name(String account) {
        return "Cán bộ " + account;
    }

    private String claimed(DossierCode dossier, String person) {
        var task = task(dossier);
        does(person, () -> desk.claim(task));
        return task;
    }

    private String task(DossierCode dossier) {
        return worklist.of(dossier).get(0).task();
    }

    private Candidate candidate(String reader, String task, String person) {
        return as(reader, () -> receivers.of(assigning.find(task))).stream()
                .filter(each -> each.person().account().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private String fault(String by, String task, String receiver) {
        return catchThrowableOfType(
                        FormRefused.class,
                        () -> does(by, () -> assigning.assign(task, Assignment.to(receiver, "Chia việc"))))
                .faults()
                .get(0)
                .messageKey();
    }

    private TaskRefused late(String person, Runnable act) {
        return catchThrowableOfType(TaskRefused.class, () -> does(person, act));
    }

    private <T> T as(String account, Supplier<T> act) {
        return Acting.as(office.officer(account), act);
    }

    private void does(String account, Runnable act) {
        as(account, () -> {
            act.run();
            return true;
        });
    }
}
