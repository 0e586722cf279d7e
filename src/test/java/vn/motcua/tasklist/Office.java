package vn.motcua.tasklist;

import static vn.motcua.journey.Answer.answer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import vn.motcua.access.Accounts;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Registration;
import vn.motcua.journey.Delegates;
import vn.motcua.journey.FormRefused;

/** A few people in two units, and one diagram of two tasks, the second of which may send back. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "vn.motcua",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "vn\\.motcua\\.(?!access|dossier|journal|journey|tasklist|finance\\.(?:PaidDays|StandingMoney))[a-z]+\\..*",
                        "vn\\.motcua\\.MotCua"
                    })
        })
class Office {

    static final String PROVINCE = "P";
    static final String GRASSROOTS = "BD";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Dossiers dossiers;
    private final RepositoryService repository;
    private final RuntimeService runtime;

    Office(Accounts accounts, Dossiers dossiers, RepositoryService repository, RuntimeService runtime) {
        this.accounts = accounts;
        this.dossiers = dossiers;
        this.repository = repository;
        this.runtime = runtime;
    }

    @Bean("benefits")
    static Delegates benefits() {
        return new Delegates() {
            {
                form("proposeDecision", Duty.PROPOSE, (dossier, form) -> {
                    if (form.required("opinion").contains("sai"))
                        throw new FormRefused("opinion", "form.required", "Ý kiến");
                    return answer("isEndorsed", false);
                });
                form(
                        "reviewProposal",
                        Duty.REVIEW,
                        (dossier, form) ->
                                answer("isEndorsed", form.required("verdict").equals("endorse")));
            }
        };
    }

    void open() {
        if (!accounts.isEmpty()) return;
        hire("huy", Role.BENEFITS_OFFICER, PROVINCE);
        hire("lan", Role.BENEFITS_OFFICER, GRASSROOTS);
        hire("hoa", Role.BENEFITS_HEAD, PROVINCE);
        hire("mai", Role.RECEPTION_CLERK, GRASSROOTS);
        hire("it", Role.ACCESS_ADMINISTRATOR, PROVINCE);
        hire("both", Role.BENEFITS_OFFICER, PROVINCE);
        accounts.grant("both", Role.BENEFITS_HEAD, PROVINCE, LONG_AGO, null);
        deploy();
    }

    Officer officer(String account) {
        return accounts.loadUserByUsername(account);
    }

    /** A dossier whose proposal is due. */
    DossierCode dossier(String unit, String name) {
        return begin("smallSettlement", register(unit, name));
    }

    /** A dossier on a manager's diagram that gives proposal and review to one role, at the same time. */
    DossierCode onOneDesk(String name) {
        return begin("oneDesk", register(PROVINCE, name));
    }

    /** A dossier on a diagram of its own whose form of the proposal asks in these words; the next one's asks in others. */
    DossierCode withForm(String name, String label) {
        repository
                .createDeployment()
                .addInputStream(
                        "processes/asked-settlement.bpmn",
                        new ByteArrayInputStream(DIAGRAM.replace("smallSettlement", "askedSettlement")
                                .getBytes()))
                .addInputStream("forms/proposeDecision.form", form("proposeDecision", label))
                .addInputStream("forms/reviewProposal.form", form("reviewProposal"))
                .deploy();
        return begin("askedSettlement", register(PROVINCE, name));
    }

    private static ByteArrayInputStream form(String name, String label) {
        var form = new String(form(name).readAllBytes(), StandardCharsets.UTF_8);
        return new ByteArrayInputStream(
                form.replace("Ý kiến trình Trưởng phòng", label).getBytes(StandardCharsets.UTF_8));
    }

    private DossierCode begin(String diagram, DossierCode dossier) {
        runtime.startProcessInstanceByKey(
                diagram, dossier.value(), Variables.createVariables().putValue("dossier", dossier.value()));
        return dossier;
    }

    DossierCode register(String unit, String name) {
        var number = NUMBER.incrementAndGet();
        var person = new Person(
                name,
                LocalDate.of(1985, 3, 14),
                Person.Sex.F,
                "%012d".formatted(99_000_000_000L + number),
                "%010d".formatted(9_900_000_000L + number),
                "0900000001",
                null,
                "Thôn Tân Lập");
        return dossiers.open(new Registration(
                        "lumpSum",
                        "unemployed12Months",
                        Dossier.Channel.COUNTER,
                        unit,
                        unit,
                        person,
                        null,
                        Payee.cash(),
                        Dossier.ResultMethod.COUNTER))
                .code();
    }

    private void hire(String account, Role role, String unit) {
        accounts.open(account, "Cán bộ " + account, "motcua-2026-demo");
        accounts.grant(account, role, unit, LONG_AGO, null);
    }

    private void deploy() {
        repository
                .createDeployment()
                .addInputStream("processes/small-settlement.bpmn", new ByteArrayInputStream(DIAGRAM.getBytes()))
                .addInputStream("processes/one-desk.bpmn", new ByteArrayInputStream(ONE_DESK.getBytes()))
                .addInputStream("forms/proposeDecision.form", form("proposeDecision"))
                .addInputStream("forms/reviewProposal.form", form("reviewProposal"))
                .deploy();
    }

    private static ByteArrayInputStream form(String name) {
        try {
            return new ByteArrayInputStream(Files.readAllBytes(Path.of("forms", name + ".form")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="http://motcua.vn/processes">
              <bpmn:process id="smallSettlement" name="Giải quyết nhỏ" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:laneSet id="lanes"><bpmn:lane id="benefits" name="Chế độ BHXH">
                  <bpmn:flowNodeRef>proposeDecision</bpmn:flowNodeRef><bpmn:flowNodeRef>reviewProposal</bpmn:flowNodeRef>
                </bpmn:lane></bpmn:laneSet>
                <bpmn:startEvent id="settlementBegun" name="Bắt đầu"/>
                <bpmn:sequenceFlow id="f1" sourceRef="settlementBegun" targetRef="proposeDecision"/>
                <bpmn:userTask id="proposeDecision" name="Đề xuất quyết định hưởng" camunda:formRef="proposeDecision" camunda:formRefBinding="deployment" camunda:candidateGroups="benefits.officer"/>
                <bpmn:sequenceFlow id="f2" sourceRef="proposeDecision" targetRef="reviewProposal"/>
                <bpmn:userTask id="reviewProposal" name="Soát xét kết quả đề xuất" camunda:formRef="reviewProposal" camunda:formRefBinding="deployment" camunda:candidateGroups="benefits.head"/>
                <bpmn:sequenceFlow id="f3" sourceRef="reviewProposal" targetRef="isEndorsed"/>
                <bpmn:exclusiveGateway id="isEndorsed" name="Đồng ý đề xuất?" default="isEndorsedNo"/>
                <bpmn:sequenceFlow id="isEndorsedNo" name="Không" sourceRef="isEndorsed" targetRef="proposeDecision"/>
                <bpmn:sequenceFlow id="isEndorsedYes" name="Có" sourceRef="isEndorsed" targetRef="settlementEnded">
                  <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">${isEndorsed}</bpmn:conditionExpression>
                </bpmn:sequenceFlow>
                <bpmn:endEvent id="settlementEnded" name="Đã giải quyết"/>
              </bpmn:process>
            </bpmn:definitions>
            """;

    static final String ONE_DESK =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions" targetNamespace="http://motcua.vn/processes">
              <bpmn:process id="oneDesk" name="Một bàn" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:laneSet id="lanes"><bpmn:lane id="benefits" name="Chế độ BHXH">
                  <bpmn:flowNodeRef>proposeDecision</bpmn:flowNodeRef><bpmn:flowNodeRef>reviewProposal</bpmn:flowNodeRef>
                </bpmn:lane></bpmn:laneSet>
                <bpmn:startEvent id="settlementBegun" name="Bắt đầu"/>
                <bpmn:sequenceFlow id="f1" sourceRef="settlementBegun" targetRef="split"/>
                <bpmn:parallelGateway id="split" name="Cùng lúc"/>
                <bpmn:sequenceFlow id="f2" sourceRef="split" targetRef="proposeDecision"/>
                <bpmn:sequenceFlow id="f3" sourceRef="split" targetRef="reviewProposal"/>
                <bpmn:userTask id="proposeDecision" name="Đề xuất" camunda:formRef="proposeDecision" camunda:formRefBinding="deployment" camunda:candidateGroups="benefits.officer"/>
                <bpmn:userTask id="reviewProposal" name="Soát xét" camunda:formRef="reviewProposal" camunda:formRefBinding="deployment" camunda:candidateGroups="benefits.officer"/>
                <bpmn:sequenceFlow id="f4" sourceRef="proposeDecision" targetRef="join"/>
                <bpmn:sequenceFlow id="f5" sourceRef="reviewProposal" targetRef="join"/>
                <bpmn:parallelGateway id="join" name="Xong cả hai"/>
                <bpmn:sequenceFlow id="f6" sourceRef="join" targetRef="settlementEnded"/>
                <bpmn:endEvent id="settlementEnded" name="Đã giải quyết"/>
              </bpmn:process>
            </bpmn:definitions>
            """;
}
