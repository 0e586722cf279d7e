package vn.motcua.diagrams;

import static vn.motcua.diagrams.Mutation.draw;
import static vn.motcua.diagrams.Mutation.move;
import static vn.motcua.diagrams.Mutation.replace;

import java.util.List;
import java.util.stream.Stream;

/** For every rule one diagram that breaks it. */
final class Mutations {

    private static final String WITHDRAW = "withdraw-dossier.bpmn";
    private static final String FRAME = "dossier-journey.bpmn";
    private static final String CHECK = "check-dossier.bpmn";
    private static final String SETTLE = "settle-dossier.bpmn";
    private static final String ARCHIVE = "archive-records.bpmn";
    private static final String SUPPLEMENT = "supplement-dossier.bpmn";

    private Mutations() {}

    static Stream<Mutation> all() {
        return Stream.of(shape(), picture(), names(), execution()).flatMap(List::stream);
    }

    private static List<Mutation> shape() {
        return List.of(
                replace(
                        "one executable process per file, its id the file's name in camel case",
                        WITHDRAW,
                        "isExecutable=\"true\"",
                        "isExecutable=\"false\""),
                replace(
                        "a lane is a department: its id is the package, its name the department's",
                        CHECK,
                        "name=\"Quản lý thu và phát triển người tham gia\"",
                        "name=\"Phòng thu\""),
                replace(
                        "where there are lanes, every flow node stands in one",
                        WITHDRAW,
                        "<bpmn:flowNodeRef>dossierTerminated</bpmn:flowNodeRef>",
                        ""),
                move("lanes stand in the order in which the dossier first meets them", SETTLE, "benefits", 190, 900),
                replace(
                        "at most 15 flow nodes, those of an event sub-process apart",
                        SETTLE,
                        "<bpmn:sequenceFlow id=\"settlementDueTo",
                        "<bpmn:endEvent id=\"oneTooMany\" name=\"Thừa\" /><bpmn:sequenceFlow id=\"settlementDueTo"),
                replace(
                        "exclusive, parallel and event-based gateways only",
                        FRAME,
                        "parallelGateway",
                        "inclusiveGateway"),
                replace(
                        "a gateway splits or joins, never both",
                        FRAME,
                        "<bpmn:incoming>decisionSharedToHasPayment</bpmn:incoming>",
                        "<bpmn:incoming>decisionSharedToHasPayment</bpmn:incoming><bpmn:incoming>isAcceptedYes</bpmn:incoming>"),
                replace(
                        "tasks and events have one flow in and one flow out: splits and joins are drawn",
                        WITHDRAW,
                        "<bpmn:outgoing>terminateDossierToDossierTerminated</bpmn:outgoing>",
                        "<bpmn:outgoing>terminateDossierToDossierTerminated</bpmn:outgoing><bpmn:outgoing>withdrawalBegunToTerminateDossier</bpmn:outgoing>"),
                replace(
                        "every way leads to an end event",
                        WITHDRAW,
                        "<bpmn:outgoing>terminateDossierToDossierTerminated</bpmn:outgoing>",
                        ""),
                replace(
                        "conditions stand on the flows of exclusive gateways only",
                        WITHDRAW,
                        "targetRef=\"terminateDossier\" />",
                        "targetRef=\"terminateDossier\"><bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${isEntitled}</bpmn:conditionExpression></bpmn:sequenceFlow>"));
    }

    private static List<Mutation> picture() {
        return List.of(
                replace(
                        "every element is drawn",
                        WITHDRAW,
                        "bpmnElement=\"terminateDossier\"",
                        "bpmnElement=\"reception\""),
                replace(
                        "no colours",
                        WITHDRAW,
                        "id=\"terminateDossierShape\"",
                        "id=\"terminateDossierShape\" xmlns:color=\"http://www.omg.org/spec/BPMN/non-normative/color/1.0\" color:background-color=\"#ffffff\""),
                replace(
                        "symbols have their standard sizes",
                        WITHDRAW,
                        "width=\"100\" height=\"80\"",
                        "width=\"140\" height=\"80\""),
                move("a flow node is drawn inside its lane", WITHDRAW, "terminateDossier", 366, 900),
                move(
                        "time runs left to right, but for loops back into a join or a supplement",
                        WITHDRAW,
                        "dossierTerminated",
                        200,
                        142),
                move("inside a lane the happy path keeps one row", WITHDRAW, "terminateDossier", 366, 135),
                move("no two flow nodes overlap", WITHDRAW, "terminateDossier", 270, 120),
                draw("no two flows cross", WITHDRAW, "terminateDossierToDossierTerminated", 300, 100, 320, 220),
                draw("no flow runs through a flow node", FRAME, "isAcceptedNo", 300, 180, 1600, 180),
                move("no label lies on a flow node, a flow or another label", WITHDRAW, "terminateDossier", 240, 185));
    }

    private static List<Mutation> names() {
        return List.of(
                replace(
                        "an id is one English word in camel case, never a generated one",
                        WITHDRAW,
                        "terminateDossier",
                        "Activity_0x1y2z3"),
                replace("a process has a name", WITHDRAW, "name=\"Rút hồ sơ\" isExecutable", "name=\"\" isExecutable"),
                replace("a task has a name", WITHDRAW, "name=\"Thông báo dừng giải quyết\"", "name=\" \""),
                replace("an event has a name", WITHDRAW, "name=\"Hồ sơ đã dừng giải quyết\"", ""),
                replace(
                        "an exclusive split is named as a question",
                        FRAME,
                        "name=\"Có khoản chi trả?\"",
                        "name=\"Có khoản chi trả\""),
                replace(
                        "an exclusive split's id is a question: is, has, needs or which",
                        FRAME,
                        "hasPayment",
                        "paymentQuestion"),
                replace(
                        "joins, parallel and event-based gateways have no name",
                        FRAME,
                        "<bpmn:exclusiveGateway id=\"paymentDone\"",
                        "<bpmn:exclusiveGateway id=\"paymentDone\" name=\"Gộp\""),
                replace(
                        "the flows of a question are its answers, in id and name",
                        FRAME,
                        "id=\"hasPaymentYes\" name=\"Có\"",
                        "id=\"hasPaymentYes\" name=\"Đúng\""),
                replace(
                        "a name says what is done, not that something is done",
                        WITHDRAW,
                        "name=\"Thông báo dừng giải quyết\"",
                        "name=\"Xử lý hồ sơ\""),
                replace(
                        "a message is named like its event",
                        SUPPLEMENT,
                        "name=\"supplementReceived\"",
                        "name=\"received\""),
                replace("task ids are unique across diagrams", WITHDRAW, "terminateDossier", "acceptDossier"));
    }

    private static List<Mutation> execution() {
        return List.of(
                replace(
                        "no element but events, gateways, user and service tasks, call activities, event sub-processes",
                        WITHDRAW,
                        "serviceTask",
                        "sendTask"),
                replace(
                        "no listener, script, connector, mapping or other extension",
                        WITHDRAW,
                        "<bpmn:incoming>withdrawalBegunToTerminateDossier</bpmn:incoming>",
                        "<bpmn:extensionElements><camunda:executionListener event=\"start\" class=\"any.Class\" /></bpmn:extensionElements><bpmn:incoming>withdrawalBegunToTerminateDossier</bpmn:incoming>"),
                replace(
                        "no camunda attribute but the known ones",
                        WITHDRAW,
                        "camunda:delegateExpression=\"${reception.terminateDossier}\"",
                        "camunda:class=\"any.Class\""),
                replace("history is kept for days that are named", WITHDRAW, "P3650D", "3650"),
                replace(
                        "a service task is a verb of its lane's department, named like the task",
                        WITHDRAW,
                        "${reception.",
                        "${director."),
                replace(
                        "a user task is for one role of its lane's department",
                        ARCHIVE,
                        "archive.archivist",
                        "reception.clerk"),
                replace(
                        "a user task's form is the file of its own name, bound to the deployment",
                        ARCHIVE,
                        "formRef=\"shelveRecords\"",
                        "formRef=\"packRecords\""),
                replace(
                        "a user task's form is received by its lane's department",
                        CHECK,
                        "verifyHistory",
                        "admireHistory"),
                replace(
                        "a condition compares its gateway's answer and nothing else",
                        FRAME,
                        ">${hasPayment}<",
                        ">${isAccepted}<"),
                replace("a timer waits for a date variable", FRAME, "${remindAt}", "P7D"),
                replace(
                        "every variable is listed in the process's documentation",
                        FRAME,
                        "hasPayment, remindAt",
                        "remindAt"),
                replace(
                        "a call activity calls a diagram of the house, bound to the deployment",
                        FRAME,
                        "calledElement=\"withdrawDossier\"",
                        "calledElement=\"keepDossier\""),
                replace(
                        "a call activity hands on the dossier as business key",
                        FRAME,
                        "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />",
                        ""),
                replace(
                        "save points stand before parallel joins and tasks that touch the outside, which retry",
                        FRAME,
                        "camunda:asyncBefore=\"true\"",
                        ""),
                replace(
                        "what is caught as an error is a class of the house or thrown by an end event",
                        FRAME,
                        "errorCode=\"supplementMissed\"",
                        "errorCode=\"somethingElse\""));
    }
}
