package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.Desk;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.TaskRefused;
import vn.motcua.journey.TaskRefused.Reason;

@AtTheOffice
class DeskTests {

    static final Map<String, String> PROPOSAL =
            Map.of("opinion", "Đề nghị giải quyết", "papersSeen", "true", "controlsSeen", "true");

    @Autowired
    Office office;

    @Autowired
    Desk desk;

    @Autowired
    Worklist worklist;

    @Autowired
    Timeline timeline;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void carriesADossierFromDeskToDesk() {
        var dossier = office.dossier(Office.GRASSROOTS, "Nguyễn Thị Thu Hà");

        does("lan", dossier, PROPOSAL);
        does("hoa", dossier, Map.of("verdict", "sendBack", "reason", "Thiếu ý kiến"));
        does("lan", dossier, PROPOSAL);
        does("hoa", dossier, Map.of("verdict", "endorse"));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(dossier.value())
                        .count())
                .isZero();
        assertThat(timeline.of(dossier))
                .extracting(Timeline.Entry::act, Timeline.Entry::duty, Timeline.Entry::details, Timeline.Entry::reason)
                .containsExactly(
                        tuple("proposeDecision", Duty.PROPOSE, List.of(), "Đề nghị giải quyết"),
                        tuple("reviewProposal", Duty.REVIEW, List.of("sendBack"), "Thiếu ý kiến"),
                        tuple("proposeDecision", Duty.PROPOSE, List.of(), "Đề nghị giải quyết"),
                        tuple("reviewProposal", Duty.REVIEW, List.of("endorse"), null));
    }

    @Test
    void refusesATaskOfAnotherRole() {
        var task = task(office.dossier(Office.GRASSROOTS, "Trần Văn An"));

        var refused = refused("hoa", () -> desk.claim(task));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_YOURS);
    }

    @Test
    void knowsNoTaskOfAnotherUnit() {
        var task = task(office.dossier(Office.PROVINCE, "Trần Văn Bình"));

        assertThat(refused("lan", () -> desk.claim(task)).reason()).isEqualTo(Reason.NOT_FOUND);
        assertThat(refused("lan", () -> desk.release(task)).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void refusesWhoeverHasDoneAnExcludedPartAndNamesIt(@Autowired MessageSource messages) {
        var dossier = office.dossier(Office.PROVINCE, "Trần Văn Cường");
        does("both", dossier, PROPOSAL);

        var refused = refused("both", () -> desk.claim(task(dossier)));

        assertThat(refused.reason()).isEqualTo(Reason.NOT_YOURS);
        assertThat(((MessageSourceResolvable) refused.text().getArguments()[0]).getCodes())
                .containsExactly("duty.PROPOSE");
    }

    @Test
    void saysWhoWasQuickerToClaim() {
        var task = task(office.dossier(Office.PROVINCE, "Trần Văn Dũng"));
        as("huy", () -> desk.claim(task));

        var refused = refused("both", () -> desk.claim(task));

        assertThat(refused.reason()).isEqualTo(Reason.TOO_LATE);
        assertThat(refused.text().getArguments()).contains("Cán bộ huy");
    }

    @Test
    void claimsTheSameTaskTwiceWithoutHarm() {
        var task = task(office.dossier(Office.PROVINCE, "Trần Văn Giang"));

        as("huy", () -> desk.claim(task));
        as("huy", () -> desk.claim(task));

        assertThat(lines("huy", "mine")).extracting(Line::task).contains(task);
    }

    @Test
    void putsATaskBackForTheOthers() {
        var task = task(office.dossier(Office.PROVINCE, "Trần Văn Hải"));
        as("huy", () -> desk.claim(task));

        as("huy", () -> desk.release(task));
        as("huy", () -> desk.release(task));

        as("both", () -> desk.claim(task));
        assertThat(lines("both", "mine")).extracting(Line::task).contains(task);
        assertThat(refused("huy", () -> desk.release(task)).reason()).isEqualTo(Reason.TOO_LATE);
    }

    @Test
    void completesNothingThatNobodyClaimed() {
        var task = task(office.dossier(Office.PROVINCE, "Trần Văn Khải"));

        assertThat(refused("huy", () -> desk.complete(task, PROPOSAL)).reason()).isEqualTo(Reason.NOT_CLAIMED);
    }

    @Test
    void knowsNoTaskOfAnyOtherName() {
        assertThat(refused("huy", () -> desk.claim("no-such-task")).reason()).isEqualTo(Reason.NOT_FOUND);
    }

    @Test
    void storesNothingOfAFormThatCannotStand() {
        var dossier = office.dossier(Office.PROVINCE, "Trần Văn Long");
        var task = task(dossier);
        as("huy", () -> desk.claim(task));

        assertThatThrownBy(() -> as("huy", () -> desk.complete(task, Map.of("opinion", ""))))
                .isInstanceOf(FormRefused.class);
        assertThatThrownBy(() -> as(
                        "huy",
                        () -> desk.complete(
                                task, Map.of("opinion", "sai", "papersSeen", "true", "controlsSeen", "true"))))
                .isInstanceOf(FormRefused.class);

        assertThat(timeline.of(dossier)).isEmpty();
        as("huy", () -> desk.complete(task, PROPOSAL));
        assertThat(timeline.of(dossier)).hasSize(1);
    }

    @Test
    void letsOneOfTwoWindowsCompleteATask() throws Exception {
        var dossier = office.dossier(Office.PROVINCE, "Trần Văn Minh");
        var task = task(dossier);
        as("huy", () -> desk.claim(task));

        var outcomes = together(8, () -> outcome("huy", () -> desk.complete(task, PROPOSAL)));

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("TOO_LATE"::equals).hasSize(7);
        assertThat(timeline.of(dossier)).hasSize(1);
        var late = refused("huy", () -> desk.complete(task, PROPOSAL));
        assertThat(late.text().getCodes()).containsExactly("refused.done");
        assertThat(late.text().getArguments()).contains("Cán bộ huy");
    }

    @Test
    void letsOneOfManyClaimATask() throws Exception {
        var task = task(office.dossier(Office.PROVINCE, "Trần Văn Nam"));
        var people = List.of("huy", "both").iterator();

        var outcomes = together(2, () -> {
            String person;
            synchronized (people) {
                person = people.next();
            }
            return outcome(person, () -> desk.claim(task));
        });

        assertThat(outcomes).containsExactlyInAnyOrder("done", "TOO_LATE");
    }

    @Test
    void showsWhatWaitsAtAStepToWhoeverMayDoIt() {
        var dossier = office.dossier(Office.PROVINCE, "Trần Văn Oanh");
        does("both", dossier, PROPOSAL);

        var forHead = Acting.as(office.officer("hoa"), () -> desk.waiting("reviewProposal", 500));
        var forBoth = Acting.as(office.officer("both"), () -> desk.waiting("reviewProposal", 500));
        var forOfficer = Acting.as(office.officer("huy"), () -> desk.waiting("reviewProposal", 500));

        assertThat(forHead)
                .filteredOn(waiting -> waiting.dossier().equals(dossier))
                .singleElement()
                .satisfies(waiting -> {
                    assertThat(waiting.obstacle()).isNull();
                    assertThat(waiting.assignee()).isNull();
                });
        assertThat(forBoth)
                .filteredOn(waiting -> waiting.dossier().equals(dossier))
                .extracting(Desk.Waiting::obstacle)
                .containsExactly(Duty.PROPOSE);
        assertThat(forOfficer).extracting(Desk.Waiting::dossier).doesNotContain(dossier);
    }

    private void does(String account, DossierCode dossier, Map<String, String> fields) {
        var task = task(dossier);
        as(account, () -> desk.claim(task));
        as(account, () -> desk.complete(task, fields));
    }

    private String task(DossierCode dossier) {
        return Stream.of("hoa", "huy")
                .flatMap(account -> lines(account, "all").stream())
                .filter(line -> line.dossier().equals(dossier))
                .findFirst()
                .orElseThrow()
                .task();
    }

    private List<Line> lines(String account, String scope) {
        var officer = office.officer(account);
        var all = new java.util.ArrayList<Line>();
        String after = null;
        do {
            var page = worklist.page(Wanted.of(scope, null, null, after), officer);
            all.addAll(page.subList(0, Math.min(page.size(), Worklist.PAGE)));
            after = page.size() > Worklist.PAGE
                    ? all.get(all.size() - 1).place().toString()
                    : null;
        } while (after != null);
        return all;
    }

    private TaskRefused refused(String account, Runnable act) {
        return catchThrowableOfType(TaskRefused.class, () -> as(account, act));
    }

    private String outcome(String account, Runnable act) {
        try {
            as(account, act);
            return "done";
        } catch (TaskRefused e) {
            return e.reason().name();
        }
    }

    private void as(String account, Runnable act) {
        Acting.as(office.officer(account), () -> {
            act.run();
            return "done";
        });
    }

    private static <T> List<T> together(int people, Callable<T> act) throws Exception {
        var barrier = new CyclicBarrier(people);
        var threads = Executors.newFixedThreadPool(people);
        try {
            var outcomes = new java.util.ArrayList<T>();
            for (var future : threads.invokeAll(java.util.Collections.nCopies(people, (Callable<T>) () -> {
                barrier.await();
                return act.call();
            }))) outcomes.add(future.get());
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return new org.assertj.core.groups.Tuple(values);
    }
}
