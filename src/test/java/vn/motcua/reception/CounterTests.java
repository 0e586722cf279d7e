package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.motcua.reception.Forms.linh;
import static vn.motcua.reception.Forms.nam;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Apology;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierIndex;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.SupplementNeed;
import vn.motcua.dossier.Timeline;
import vn.motcua.dossier.Wording;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;
import vn.motcua.journey.Journeys;

@AtTheCounter
class CounterTests {

    private static final Instant DUE = Instant.parse("2026-11-30T10:00:00Z");
    private static final PaperForm REQUEST = new PaperForm("request14Hsb", "ORIGINAL", "", List.of());

    @Autowired
    Counterside desk;

    @Autowired
    Counter counter;

    @Autowired
    Intake intake;

    @Autowired
    Supplements supplements;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Results results;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Dossiers dossiers;

    @Autowired
    DossierIndex index;

    @Autowired
    Journeys journeys;

    @Autowired
    ManagementService management;

    @Autowired
    Documents documents;

    @Autowired
    Timeline timeline;

    @Autowired
    Sheets sheets;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    MessageSource messages;

    @BeforeEach
    void open() {
        desk.open();
    }

    @Test
    void acceptsACompleteDossierAtOnce() {
        var received = register(linh());

        assertThat(received.state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(received.dueAt()).isEqualTo(DUE);
        assertThat(received.documents()).extracting(Received.Slip::kind).containsExactly("RECEIPT");
        assertThat(dossier(received))
                .extracting(Dossier::state, Dossier::clock, Dossier::unit, Dossier::dueAt)
                .containsExactly(DossierState.ACCEPTED, ClockState.RUNNING, Counterside.BEN_DA, DUE);
        assertThat(acts(received)).containsExactly("acceptDossier");
        assertThat(timeline.duties(received.code(), desk.officer("mai").actor()))
                .containsExactly(Duty.RECEIVE);
        assertThat(waiting(received)).containsExactly("verifyHistory");
    }

    @Test
    void sendsTheDossierOfASoldierToTheProvince() {
        var received = register(linh().with("/ground", "\"DISCHARGED\""));

        assertThat(dossier(received).unit()).isEqualTo(Counterside.PROVINCE);
        assertThat(dossier(received).receivedUnit()).isEqualTo(Counterside.BEN_DA);
    }

    @Test
    void remindsOfTheDueDateTwoWorkingDaysBefore() {
        var received = register(linh());

        var reminder = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(received.code().value())
                .processDefinitionKey("dossierJourney")
                .singleResult();

        assertThat(runtime.getVariable(reminder.getId(), "remindAt"))
                .isEqualTo(java.util.Date.from(Instant.parse("2026-11-26T00:30:00Z")));
    }

    @Test
    void asksForWhatIsMissingAndTakesItInLater() {
        var asked = register(linh().with("/papers/0/form", "\"\""));
        assertThat(asked.state()).isEqualTo(DossierState.AWAITING_SUPPLEMENT);
        assertThat(asked.documents()).extracting(Received.Slip::kind).containsExactly("SUPPLEMENT_REQUEST");
        assertThat(dossier(asked).clock()).isEqualTo(ClockState.PAUSED);
        assertThat(sheets.get(asked.code(), SupplementNeed.class).items())
                .containsExactly("Đơn đề nghị hưởng, mẫu 14-HSB");

        var brought = mai(() -> counter.supplement(asked.code(), List.of(REQUEST), Map.of()));

        assertThat(brought.state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(sheets.get(asked.code(), PaperList.class).missing()).isEmpty();
        assertThat(acts(asked)).containsExactly("requestSupplement", "recordSupplement", "acceptDossier");
        assertThat(kinds(asked)).containsExactlyInAnyOrder(DocumentKind.SUPPLEMENT_REQUEST, DocumentKind.RECEIPT);
        assertThat(waiting(asked)).containsExactly("verifyHistory");
    }

    @Test
    void watchesTheNewDueDateAlsoWhenTheReminderHasGoneOut() {
        var code = register(linh()).code();
        fire(code, "deadlineNear");
        fire(code, "reminderDue");
        var later = Instant.parse("2026-12-20T01:00:00Z");

        journeys.remindAt(code, later);

        assertThat(timer(code, "reminderDue").getDuedate()).isEqualTo(later);
    }

    @Test
    void dropsTheLetterThatWasBegunWhenTheClockBeginsAnew() {
        var code = register(linh()).code();
        fire(code, "deadlineNear");
        fire(code, "reminderDue");
        fire(code, "apologyDue");
        assertThat(tasks(code)).contains("draftApology");

        journeys.remindAt(code, Instant.parse("2026-12-20T01:00:00Z"));

        assertThat(tasks(code)).containsExactly("verifyHistory");
        fire(code, "reminderDue");
        fire(code, "apologyDue");
        assertThat(tasks(code)).contains("draftApology");
    }

    @Test
    void beginsToWatchAnewWhenTheFirstWatchIsOver() {
        var code = register(linh()).code();
        fire(code, "deadlineNear");
        fire(code, "reminderDue");
        dossiers.move(code, DossierState.AWAITING_SUPPLEMENT, ClockState.PAUSED);
        fire(code, "apologyDue");
        fire(code, "dueDateReached");
        var later = Instant.parse("2026-12-20T01:00:00Z");

        journeys.remindAt(code, later);

        assertThat(timer(code, "reminderDue").getDuedate()).isEqualTo(later);
    }

    @Test
    void refusesInWritingWithTheReason() {
        var reason = "Người đề nghị đang tham gia BHXH bắt buộc.";

        var received = register(linh().with("/intake", "\"refuse\"").with("/reason", "\"" + reason + "\""));

        assertThat(received.state()).isEqualTo(DossierState.REFUSED);
        assertThat(received.documents()).extracting(Received.Slip::kind).containsExactly("REFUSAL_NOTICE");
        assertThat(timeline.of(received.code()))
                .extracting(Timeline.Entry::act, Timeline.Entry::reason)
                .containsExactly(tuple("refuseDossier", reason));
        assertThat(journeys(received)).isZero();
    }

    @Test
    void leavesWhatComesByPostToBeExamined() {
        var received = register(linh().with("/channel", "\"POST\""));

        assertThat(received.state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(waiting(received)).containsExactly("examineSubmission");

        examine(received, Verdict.ACCEPT, List.of(), null);

        assertThat(dossier(received).state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(acts(received)).containsExactly("receiveByPost", "acceptDossier");
    }

    @Test
    void doesNotCallAnIncompleteDossierComplete() {
        var received = register(linh().with("/channel", "\"ONLINE\"").with("/papers/0/form", "\"\""));

        assertThatThrownBy(() -> examine(received, Verdict.ACCEPT, List.of(), null))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("verdict");

        examine(received, Verdict.SUPPLEMENT, List.of("Đơn đề nghị có chữ ký"), "Chưa có đơn");
        assertThat(dossier(received).state()).isEqualTo(DossierState.AWAITING_SUPPLEMENT);
    }

    @Test
    void doesEveryVerbOfTheIntakeOnce() {
        var accepted = register(linh()).code();
        var refused = register(linh().with("/intake", "\"refuse\"").with("/reason", "\"Chưa đủ 12 tháng\""))
                .code();

        again(() -> intake.accept(accepted));
        again(() -> intake.refuse(refused));

        assertThat(intake.assess(accepted)).isEqualTo(Verdict.ACCEPT);
        assertThat(intake.assess(refused)).isEqualTo(Verdict.REFUSE);
        assertThat(acts(accepted)).containsExactly("acceptDossier");
        assertThat(acts(refused)).containsExactly("refuseDossier");
        assertThat(documents.of(accepted)).hasSize(1);
        assertThat(documents.of(refused)).hasSize(1);
    }

    @Test
    void doesEveryVerbOfASupplementOnce() {
        var code = register(linh().with("/papers/0/form", "\"\"")).code();

        var until = supplements.request(code);
        assertThat(supplements.request(code)).isEqualTo(until).isEqualTo(Instant.parse("2026-12-18T10:00:00Z"));
        assertThat(intake.assess(code)).isEqualTo(Verdict.SUPPLEMENT);
        again(() -> supplements.record(code));
        again(() -> supplements.closeUnsupplemented(code));

        assertThat(acts(code)).containsExactly("requestSupplement", "recordSupplement", "closeUnsupplemented");
        assertThat(dossiers.get(code))
                .extracting(Dossier::state, Dossier::clock)
                .containsExactly(DossierState.TERMINATED, ClockState.STOPPED);
    }

    @Test
    void saysWhyItAsksMoreOftenThanTheRuleAllows() {
        var code = register(linh()).code();
        sheets.lay(code, new SupplementNeed(List.of("Quyết định nghỉ việc năm 2015"), "contributions"));
        supplements.request(code);
        supplements.record(code);

        assertThat(refused(() -> intake.examine(code, Verdict.SUPPLEMENT, List.of("Giấy khác"), null)))
                .containsExactly("reception.fault.reason.again");
        supplements.request(code);

        assertThat(timeline.of(code))
                .filteredOn(entry -> entry.act().equals("requestSupplement"))
                .extracting(Timeline.Entry::reason)
                .satisfiesExactly(first -> assertThat(first).doesNotContain("lần 2"), second -> assertThat(second)
                        .startsWith("Yêu cầu bổ sung lần 2, quy định 1 lần: "));
    }

    @Test
    void givesAFullNewPeriodWhenALaterDepartmentAskedForPapers() {
        var code = register(linh()).code();
        sheets.lay(code, new SupplementNeed(List.of("Quyết định nghỉ việc năm 2015"), "contributions"));

        supplements.request(code);
        assertThat(dossiers.get(code).clock()).isEqualTo(ClockState.PAUSED);
        mai(() -> {
            supplements.record(code);
            return null;
        });

        assertThat(dossiers.get(code))
                .extracting(Dossier::state, Dossier::clock, Dossier::dueAt)
                .containsExactly(DossierState.IN_PROGRESS, ClockState.RUNNING, DUE);
        assertThat(acts(code)).containsExactly("acceptDossier", "requestSupplement", "resumeDossier");
        assertThat(timeline.of(code).get(1).reason()).startsWith("Phòng Quản lý thu");
    }

    @Test
    void takesInPapersBeyondTheListWhenTheyWereAskedFor() {
        var received = register(linh());
        sheets.lay(received.code(), new SupplementNeed(List.of("Quyết định nghỉ việc năm 2015"), "contributions"));
        complete(received, Map.of("needsSupplement", true));
        assertThat(dossier(received).state()).isEqualTo(DossierState.AWAITING_SUPPLEMENT);
        var decision = new PaperForm("other", "COPY", "Quyết định số 12", List.of());

        var resumed = mai(() -> counter.supplement(received.code(), List.of(decision), Map.of()));

        assertThat(resumed.state()).isEqualTo(DossierState.IN_PROGRESS);
        assertThat(sheets.get(received.code(), PaperList.class).papers())
                .extracting(PaperList.Paper::key)
                .containsExactly("request14Hsb", "insuranceBook", "identityCard", "other");
        assertThat(waiting(received)).containsExactly("verifyHistory");
    }

    @Test
    void withdrawsWhileThereIsNoDecision() {
        var code = register(linh()).code();

        assertThat(mai(() -> counter.withdraw(code, "Chuyển sang tham gia tự nguyện")))
                .isEqualTo(Withdrawal.DONE);

        again(() -> withdrawals.terminate(code));
        assertThat(dossiers.get(code))
                .extracting(Dossier::state, Dossier::clock)
                .containsExactly(DossierState.WITHDRAWN, ClockState.STOPPED);
        assertThat(acts(code)).containsExactly("acceptDossier", "terminateDossier");
        assertThat(kinds(code)).contains(DocumentKind.TERMINATION);
        assertThat(mai(() -> counter.withdraw(code, "Rút lần nữa"))).isEqualTo(Withdrawal.CLOSED);
    }

    @Test
    void keepsADecidedDossierFromBeingWithdrawn() {
        var code = register(linh()).code();
        dossiers.move(code, DossierState.DECIDED, ClockState.STOPPED);

        assertThat(mai(() -> counter.withdraw(code, "Không muốn hưởng nữa"))).isEqualTo(Withdrawal.DECIDED);

        assertThat(dossiers.get(code).state()).isEqualTo(DossierState.DECIDED);
    }

    @Test
    void announcesAResultAndRemindsOnce() {
        var code = register(linh()).code();

        assertThat(results.announce(code))
                .isEqualTo(results.announce(code))
                .isEqualTo(Instant.parse("2026-12-03T10:00:00Z"));
        again(() -> results.remind(code));

        assertThat(acts(code)).containsExactly("acceptDossier", "announceResult", "remindApplicant");
    }

    @Test
    void handsTheResultToTheApplicantAlone() {
        var code = register(linh()).code();

        assertThat(refused(() -> results.handOver(code, receiver("Trần Văn Lạ", "099085009999"))))
                .containsExactly("reception.fault.receiverIdNumber.stranger");
        assertThat(refused(() -> results.handOver(code, receiver("Trần Văn Lạ", "099190012846"))))
                .containsExactly("reception.fault.receivedBy.other");
        again(() -> results.handOver(code, receiver("Dang Thi My Linh", "099190012846")));

        assertThat(dossiers.get(code).state()).isEqualTo(DossierState.RETURNED);
        assertThat(kinds(code)).containsExactlyInAnyOrder(DocumentKind.RECEIPT, DocumentKind.HANDOVER);
    }

    @Test
    void handsTheResultToWhoeverIsAuthorisedToCollectIt() {
        var filing = register(nam()).code();
        var collecting = register(nam().with("/representative/scopes", "[\"SUBMIT\", \"COLLECT_RESULT\"]"))
                .code();
        var nam = receiver("Đặng Hoài Nam", "099088001234");

        assertThat(refused(() -> results.handOver(filing, nam)))
                .containsExactly("reception.fault.receiverIdNumber.scope");
        results.handOver(collecting, nam);

        assertThat(dossiers.get(collecting).state()).isEqualTo(DossierState.RETURNED);
    }

    @Test
    void apologisesOnceWithANewDueDate() {
        var code = register(linh()).code();
        assertThat(deadlines.remind(code))
                .isEqualTo(deadlines.remind(code))
                .isEqualTo(new Deadlines.Ahead(
                        Instant.parse("2026-11-27T00:30:00Z"), Instant.parse("2026-11-30T10:00:00Z")));
        assertThat(deadlines.needsApology(code)).isTrue();

        assertThat(refused(() -> deadlines.draft(code, "Chờ xác minh", LocalDate.of(2026, 11, 30))))
                .containsExactly("reception.fault.newDueOn.early");
        assertThat(refused(() -> deadlines.draft(code, "Chờ xác minh", LocalDate.of(2026, 12, 5))))
                .containsExactly("reception.fault.newDueOn.closed");
        deadlines.draft(code, "Chờ xác minh", LocalDate.of(2026, 12, 4));
        again(() -> deadlines.send(code));

        assertThat(dossiers.get(code).dueAt()).isEqualTo(Instant.parse("2026-12-04T10:00:00Z"));
        assertThat(sheets.get(code, Apology.class).document())
                .isEqualTo(documents.of(code).get(0).id());
        assertThat(acts(code)).containsExactly("acceptDossier", "remindOfficers", "sendApology");
        assertThat(deadlines.needsApology(code)).isFalse();
    }

    @Test
    void owesNoApologyForADossierThatIsDone() {
        var code = register(linh()).code();
        dossiers.move(code, DossierState.DECIDED, ClockState.STOPPED);

        assertThat(deadlines.needsApology(code)).isFalse();
    }

    @ParameterizedTest(name = "{0} = {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/channel | \"FAX\" | channel.missing",
                "/procedure | \"astrology\" | procedure.unknown",
                "/filedBy | \"EMPLOYER\" | filedBy.unknown",
                "/filedBy | \"NEIGHBOUR\" | filedBy.unknown",
                "/conditions | [\"pensioner\"] | conditions.unknown",
                "/ground | \"TIRED\" | ground.unknown",
                "/person/name | \"\" | person.name.missing",
                "/person/name | \"<script>alert(1)</script>\" | person.name.wrong",
                "/person/name | \"Linh 2\" | person.name.wrong",
                "/person/birthDate | \"31/02/1990\" | person.birthDate.wrong",
                "/person/birthDate | \"1990\" | person.birthDate.wrong",
                "/person/birthDate | \"19/11/2026\" | person.birthDate.future",
                "/person/birthDate | \"19/11/2011\" | person.birthDate.young",
                "/person/birthDate | \"01/01/1900\" | person.birthDate.old",
                "/person/sex | \"\" | person.sex.missing",
                "/person/idNumber | \"09919001284\" | person.idNumber.wrong",
                "/person/idNumber | \"09919001284X\" | person.idNumber.wrong",
                "/person/insuranceNumber | \"99100844123\" | person.insuranceNumber.wrong",
                "/person/phone | \"12345\" | person.phone.wrong",
                "/person/email | \"linh@\" | person.email.wrong",
                "/person/address | \" \" | person.address.missing",
                "/payee/method | \"\" | payee.method.missing",
                "/payee/accountNumber | \"12345\" | payee.accountNumber.wrong",
                "/payee/accountNumber | \"123456789012345678901\" | payee.accountNumber.wrong",
                "/payee/bankName | \"\" | payee.bankName.missing",
                "/payee/accountHolder | \"NGUYEN VAN AN\" | payee.accountHolder.other",
                "/resultMethod | \"\" | resultMethod.missing",
                "/papers/0/key | \"horoscope\" | papers.key.unknown",
                "/papers/0/form | \"ELECTRONIC\" | papers.form.electronic",
                "/papers/0/note | \"<b>\" | papers.note.wrong",
                "/intake | \"supplement\" | papers.complete",
                "/intake | \"refuse\" | reason.missing"
            })
    void refusesWhatCannotStandAndNamesTheRemedy(String place, String value, String key) {
        var before = count();

        var faults = faults(linh().with(place, value));

        assertThat(faults).extracting(Fault::messageKey).contains("reception.fault." + key);
        assertThat(faults).allSatisfy(fault -> assertThat(text(fault)).isNotBlank());
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest(name = "{0} = {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "/representative/name | \"\" | representative.name.missing",
                "/representative/idNumber | \"099190012846\" | representative.idNumber.same",
                "/representative/certifier | \"\" | representative.certifier.missing",
                "/representative/certificateNumber | \"\" | representative.certificateNumber.missing",
                "/representative/establishedOn | \"30/02/2026\" | representative.establishedOn.wrong",
                "/representative/establishedOn | \"19/11/2026\" | representative.establishedOn.future",
                "/representative/statedUntil | \"17/11/2026\" | representative.statedUntil.over",
                "/representative/statedUntil | \"01/11/2026\" | representative.statedUntil.before",
                "/representative/scopes | [] | representative.scopes.submit",
                "/representative/scopes | [\"RULE\"] | representative.scopes.missing"
            })
    void refusesAnAuthorisationThatDoesNotHold(String place, String value, String key) {
        assertThat(faults(nam().with(place, value)))
                .extracting(Fault::messageKey)
                .contains("reception.fault." + key);
    }

    @Test
    void refusesAnOldAuthorisationForMoneyAlone() {
        var old = nam().with("/representative/establishedOn", "\"17/11/2025\"");
        assertThat(register(old).state()).isEqualTo(DossierState.ACCEPTED);

        var money = old.with("/representative/scopes", "[\"SUBMIT\", \"RECEIVE_MONEY\"]");

        assertThat(faults(money))
                .extracting(Fault::messageKey)
                .containsExactly("reception.fault.representative.establishedOn.money");
    }

    @Test
    void paysIntoTheAccountOfWhoeverMayReceiveMoney() {
        var form = nam().with("/representative/scopes", "[\"SUBMIT\", \"RECEIVE_MONEY\"]")
                .with("/payee/accountHolder", "\"DANG HOAI NAM\"");

        assertThat(dossier(register(form)).payee().accountHolder()).isEqualTo("DANG HOAI NAM");
    }

    @Test
    void namesEveryFaultAtOnce() {
        var faults = faults(linh().with("/person/name", "\"\"")
                .with("/person/phone", "\"1\"")
                .with("/payee/accountNumber", "\"x\""));

        assertThat(faults)
                .extracting(Fault::field)
                .containsExactly("person.name", "person.phone", "payee.accountNumber");
    }

    @Test
    void doubtsAnIdNumberWithoutRefusingIt() {
        var received = register(linh().with("/person/idNumber", "\"000085012846\""));

        assertThat(received.doubts())
                .containsExactly("reception.doubt.province", "reception.doubt.sex", "reception.doubt.year");
    }

    @Test
    void takesNoPapersThatNobodyAskedFor() {
        var code = register(linh()).code();

        assertThat(refused(() -> mai(() -> counter.supplement(code, List.of(REQUEST), Map.of()))))
                .containsExactly("reception.fault.papers.unasked");
    }

    private Received register(Forms forms) {
        return mai(() -> counter.register(forms.form()));
    }

    private <T> T mai(java.util.function.Supplier<T> work) {
        return Acting.as(desk.officer("mai"), work);
    }

    private void examine(Received received, Verdict verdict, List<String> missing, String reason) {
        mai(() -> {
            intake.examine(received.code(), verdict, missing, reason);
            complete(received, Map.of());
            return null;
        });
    }

    private void complete(Received received, Map<String, Object> answers) {
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(received.code().value())
                .singleResult();
        tasks.complete(task.getId(), answers);
    }

    private static void again(Runnable verb) {
        verb.run();
        verb.run();
    }

    private List<Fault> faults(Forms forms) {
        return catchThrowableOfType(FormRefused.class, () -> register(forms)).faults();
    }

    private static List<String> refused(Runnable act) {
        return catchThrowableOfType(FormRefused.class, act::run).faults().stream()
                .map(Fault::messageKey)
                .toList();
    }

    private String text(Fault fault) {
        return messages.getMessage(fault.messageKey(), fault.arguments().toArray(), Wording.VIETNAMESE);
    }

    private static Results.Receiver receiver(String name, String idNumber) {
        return new Results.Receiver(name, idNumber, "signature", null);
    }

    private Dossier dossier(Received received) {
        return dossiers.get(received.code());
    }

    private int count() {
        return index.search("G12", List.of(), 10_000).size();
    }

    private List<String> acts(Received received) {
        return acts(received.code());
    }

    private List<String> acts(DossierCode code) {
        return timeline.of(code).stream().map(Timeline.Entry::act).toList();
    }

    private List<DocumentKind> kinds(Received received) {
        return kinds(received.code());
    }

    private List<DocumentKind> kinds(DossierCode code) {
        return documents.of(code).stream().map(Document::kind).toList();
    }

    private List<String> waiting(Received received) {
        return tasks(received.code());
    }

    private List<String> tasks(DossierCode code) {
        return tasks.createTaskQuery().processInstanceBusinessKey(code.value()).list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList();
    }

    private long journeys(Received received) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(received.code().value())
                .count();
    }

    private void fire(DossierCode code, String timer) {
        management.executeJob(timer(code, timer).getId());
    }

    private Job timer(DossierCode code, String timer) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(code.value()).list().stream()
                .flatMap(part ->
                        management.createJobQuery().processInstanceId(part.getId()).activityId(timer).list().stream())
                .findFirst()
                .orElseThrow();
    }
}
