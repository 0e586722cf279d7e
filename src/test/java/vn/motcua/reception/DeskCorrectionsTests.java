package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.reception.Forms.linh;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.dossier.Document;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;

@AtTheCounter
class DeskCorrectionsTests {

    private static final String REASON = "Ghi nhầm khi tiếp nhận";

    @Autowired
    WebApplicationContext context;

    @Autowired
    Counterside desk;

    @Autowired
    Counter counter;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Documents documents;

    @Autowired
    Timeline timeline;

    @Autowired
    TaskService tasks;

    private Browser mai;

    @BeforeEach
    void open() {
        desk.open();
        mai = new Browser(context, desk.officer("mai"));
    }

    @Test
    void correctsWhatWasTakenDownWronglyAndKeepsWhatStoodThere() {
        var before = dossier(register());

        var sent = correct(before, changed("/person/phone", "0900 000 319"));

        assertThat(sent).hasStatus3xxRedirection();
        var after = dossiers.get(before.code());
        assertThat(after.person().phone()).isEqualTo("0900000319");
        assertThat(after)
                .extracting(Dossier::entry, Dossier::dueAt, Dossier::state)
                .containsExactly(before.entry(), before.dueAt(), DossierState.ACCEPTED);
        assertThat(last(after.code()))
                .extracting(Timeline.Entry::act, Timeline.Entry::details, Timeline.Entry::reason)
                .containsExactly("correctDossier", List.of("Điện thoại: 0900000318 → 0900000319"), REASON);
        assertThat(documents.of(after.code()).stream().map(Document::kind))
                .containsOnly(DocumentKind.RECEIPT)
                .hasSize(2);
    }

    @Test
    void asksTheRegisterAnewWhenItIsSomebodyElse() {
        var code = register();
        var task = task(code);

        correct(dossier(code), changed("/person/insuranceNumber", "9910084499"));

        assertThat(dossiers.get(code).person().insuranceNumber()).isEqualTo("9910084499");
        assertThat(task(code).getTaskDefinitionKey()).isEqualTo(task.getTaskDefinitionKey());
        assertThat(task(code).getId()).isNotEqualTo(task.getId());
    }

    @Test
    void leavesTheWorkWhereItIsWhenOnlyTheAccountChanges() {
        var code = register();
        var task = task(code);

        correct(dossier(code), changed("/payee/accountNumber", "8800 1122 3399"));

        assertThat(dossiers.get(code).payee().accountNumber()).isEqualTo("880011223399");
        assertThat(task(code).getId()).isEqualTo(task.getId());
    }

    @Test
    void refusesACorrectionWithoutReasonOrChangeOrWithAFaultAndStoresNothing() {
        var before = dossier(register());

        assertThat(correct(before, changed("/reason", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Chưa ghi lý do");
        assertThat(correct(before, linh().with("/reason", "\"" + REASON + "\"")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Chưa sửa gì");
        assertThat(correct(before, changed("/person/phone", "12")))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Số điện thoại không đúng dạng", "value=\"12\"", REASON);
        assertThat(dossiers.get(before.code())).isEqualTo(before);
        assertThat(timeline.of(before.code())).hasSize(1);
    }

    @Test
    void neitherCorrectsNorCancelsWhatHasMovedOn() {
        var code = register();
        Acting.as(desk.officer("mai"), () -> {
            timeline.write(code, Note.of("verifyHistory").as(Duty.VERIFY));
            return null;
        });

        var corrected = correct(dossier(code), changed("/person/phone", "0900 000 319"));
        var cancelled = cancel(code, REASON);

        assertThat(corrected)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("đã chuyển khỏi quầy");
        assertThat(cancelled).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(mai.open("/counter/corrections/" + code))
                .hasStatusOk()
                .bodyText()
                .contains("đã chuyển khỏi quầy")
                .doesNotContain("name=\"person.phone\"");
        assertThat(dossiers.get(code).person().phone()).isEqualTo("0900000318");
    }

    @Test
    void cancelsWithAReasonAndKeepsTheNumberInTheRegister() {
        var code = register();
        var entry = dossier(code).entry();

        assertThat(cancel(code, "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Lý do");
        assertThat(cancel(code, "Nhận trùng với hồ sơ trước")).hasStatus3xxRedirection();

        assertThat(dossier(code))
                .extracting(Dossier::state, Dossier::clock, Dossier::entry)
                .containsExactly(DossierState.TERMINATED, ClockState.STOPPED, entry);
        assertThat(last(code))
                .extracting(Timeline.Entry::act, Timeline.Entry::reason)
                .containsExactly("cancelDossier", "Nhận trùng với hồ sơ trước");
        assertThat(documents.of(code).stream().map(Document::kind)).containsOnly(DocumentKind.RECEIPT);
        assertThat(tasks.createTaskQuery()
                        .processInstanceBusinessKey(code.value())
                        .taskDefinitionKey("verifyHistory")
                        .count())
                .isZero();
        assertThat(cancel(code, "Huỷ lần nữa")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private DossierCode register() {
        return Acting.as(desk.officer("mai"), () -> counter.register(linh().form()))
                .code();
    }

    private Dossier dossier(DossierCode code) {
        return dossiers.get(code);
    }

    private MvcTestResult correct(Dossier dossier, Forms forms) {
        return mai.send("/counter/corrections/" + dossier.code(), forms.json());
    }

    private MvcTestResult cancel(DossierCode code, String reason) {
        return mai.send(
                "/counter/corrections/" + code + "/cancellation", Forms.JSON.valueToTree(Map.of("reason", reason)));
    }

    private static Forms changed(String place, String value) {
        return linh().with("/reason", "\"" + REASON + "\"").with(place, "\"" + value + "\"");
    }

    private Timeline.Entry last(DossierCode code) {
        var entries = timeline.of(code);
        return entries.get(entries.size() - 1);
    }

    private Task task(DossierCode code) {
        return tasks.createTaskQuery().processInstanceBusinessKey(code.value()).singleResult();
    }
}
