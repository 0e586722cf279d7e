package vn.motcua.diagrams;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;

/** What the engine is asked to do. */
final class ExecutionRules {

    private static final Set<String> NODES = Set.of(
            "startEvent",
            "endEvent",
            "boundaryEvent",
            "intermediateCatchEvent",
            "exclusiveGateway",
            "parallelGateway",
            "eventBasedGateway",
            "userTask",
            "serviceTask",
            "callActivity",
            "subProcess");
    private static final Set<String> EXTENSIONS = Set.of("in", "out", "failedJobRetryTimeCycle");
    private static final Set<String> ATTRIBUTES = Set.of(
            "historyTimeToLive",
            "delegateExpression",
            "candidateGroups",
            "formRef",
            "formRefBinding",
            "calledElementBinding",
            "asyncBefore",
            "asyncAfter");

    private ExecutionRules() {}

    static List<DiagramRule> rules() {
        return List.of(
                DiagramRule.each(
                        "no element but events, gateways, user and service tasks, call activities, event sub-processes",
                        FlowNode.class,
                        ExecutionRules::isKnown),
                new DiagramRule(
                        "no listener, script, connector, mapping or other extension", Extensions.beside(EXTENSIONS)),
                new DiagramRule("no camunda attribute but the known ones", Extensions.attributesBeside(ATTRIBUTES)),
                DiagramRule.each("history is kept for days that are named", Process.class, process -> String.valueOf(
                                process.getCamundaHistoryTimeToLiveString())
                        .matches("P\\d+D")),
                DiagramRule.each(
                        "a condition compares its gateway's answer and nothing else",
                        SequenceFlow.class,
                        ExecutionRules::comparesAnAnswer),
                DiagramRule.each(
                        "a timer waits for a date variable",
                        TimerEventDefinition.class,
                        timer -> timer.getTimeDate() != null
                                && timer.getTimeDate().getTextContent().matches("\\$\\{[a-z][A-Za-z0-9]*}")),
                new DiagramRule("every variable is listed in the process's documentation", Variables::undocumented),
                DiagramRule.each(
                        "save points stand before parallel joins and tasks that touch the outside, which retry",
                        FlowNode.class,
                        ExecutionRules::isSavedWhereItShould),
                DiagramRule.each(
                        "what is caught as an error is a class of the house or thrown by an end event",
                        ErrorEventDefinition.class,
                        ExecutionRules::isThrownSomewhere));
    }

    private static boolean isKnown(FlowNode node) {
        return node.getElementType().getTypeNamespace().equals(BPMN20_NS)
                && NODES.contains(node.getElementType().getTypeName())
                && (!(node instanceof SubProcess frame) || frame.triggeredByEvent());
    }

    private static boolean comparesAnAnswer(SequenceFlow flow) {
        if (!(flow.getSource() instanceof ExclusiveGateway gateway) || !Diagram.isSplit(gateway)) return true;
        if (flow.getConditionExpression() == null) return flow.equals(gateway.getDefault());
        return flow.getConditionExpression()
                .getTextContent()
                .matches("\\$\\{(!?" + gateway.getId() + "|" + gateway.getId() + " == '[A-Za-z0-9]+')}");
    }

    private static boolean isSavedWhereItShould(FlowNode node) {
        var retries = Extensions.of(node, CamundaFailedJobRetryTimeCycle.class)
                .findAny()
                .isPresent();
        var before = Extensions.isOn(node, "asyncBefore");
        var after = Extensions.isOn(node, "asyncAfter");
        if (node instanceof ParallelGateway)
            return before == (node.getIncoming().size() > 1) && !after;
        if (node instanceof ServiceTask) return before == retries && !after;
        return !retries && !before && (!after || precedesAnOutsideTask(node));
    }

    private static boolean precedesAnOutsideTask(FlowNode node) {
        return node instanceof UserTask
                && node.getSucceedingNodes().list().stream().anyMatch(next -> Extensions.isOn(next, "asyncBefore"));
    }

    private static boolean isThrownSomewhere(ErrorEventDefinition error) {
        var code = error.getError().getErrorCode();
        return error.getParentElement() instanceof EndEvent || isClassOfTheHouse(code) || isThrownByAnEnd(code);
    }

    private static boolean isClassOfTheHouse(String code) {
        try {
            return Exception.class.isAssignableFrom(Class.forName(code));
        } catch (ClassNotFoundException none) {
            return code.matches("vn\\.motcua\\.[a-z]+\\.\\w+") && Rooms.isNotYetBuilt(code.split("\\.")[2]);
        }
    }

    private static boolean isThrownByAnEnd(String code) {
        return Diagram.all().stream()
                .flatMap(diagram -> diagram.elements(ErrorEventDefinition.class))
                .filter(error -> error.getParentElement() instanceof EndEvent)
                .anyMatch(error -> code.equals(error.getError().getErrorCode()));
    }
}
