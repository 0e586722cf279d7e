package vn.motcua.diagrams;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What things are called: Vietnamese names for people, English ids that double as verbs and test words. */
final class NameRules {

    private static final Predicate<String> ID = id -> id.matches("[a-z][A-Za-z0-9]*");
    private static final Set<String> SAYS_NOTHING =
            Set.of("xử lý", "giải quyết", "kiểm tra", "thực hiện", "quản lý", "hoàn thành");

    private NameRules() {}

    static List<DiagramRule> rules() {
        return List.of(
                DiagramRule.each(
                        "an id is one English word in camel case, never a generated one",
                        FlowNode.class,
                        node -> ID.test(node.getId())),
                DiagramRule.each("a process has a name", Process.class, process -> hasName(process.getName())),
                DiagramRule.each("a task has a name", Activity.class, task -> hasName(task.getName())),
                DiagramRule.each("an event has a name", Event.class, event -> hasName(event.getName())),
                DiagramRule.each(
                        "an exclusive split is named as a question",
                        ExclusiveGateway.class,
                        gateway -> !Diagram.isSplit(gateway)
                                || (hasName(gateway.getName())
                                        && gateway.getName().endsWith("?"))),
                DiagramRule.each(
                        "an exclusive split's id is a question: is, has, needs or which",
                        ExclusiveGateway.class,
                        gateway -> !Diagram.isSplit(gateway) || gateway.getId().matches("(is|has|needs|which)[A-Z].*")),
                DiagramRule.each(
                        "joins, parallel and event-based gateways have no name",
                        Gateway.class,
                        gateway -> gateway.getName() == null
                                || (gateway instanceof ExclusiveGateway split && Diagram.isSplit(split))),
                DiagramRule.each(
                        "the flows of a question are its answers, in id and name",
                        SequenceFlow.class,
                        NameRules::isNamedAsAnswer),
                DiagramRule.each(
                        "a name says what is done, not that something is done",
                        FlowNode.class,
                        node -> node.getName() == null || saysSomething(node)),
                DiagramRule.each(
                        "a message is named like its event", MessageEventDefinition.class, message -> ((BaseElement)
                                        message.getParentElement())
                                .getId()
                                .equals(message.getMessage().getName())),
                new DiagramRule("task ids are unique across diagrams", NameRules::taskIdsOfOthers));
    }

    private static boolean hasName(String name) {
        return name != null && !name.isBlank();
    }

    private static boolean isNamedAsAnswer(SequenceFlow flow) {
        if (!(flow.getSource() instanceof ExclusiveGateway gateway) || !Diagram.isSplit(gateway)) return true;
        if (!hasName(flow.getName())) return false;
        if (gateway.getId().startsWith("which")) return flow.getId().matches(gateway.getId() + "[A-Z][A-Za-z0-9]*");
        return flow.getId().equals(gateway.getId() + (flow.getName().equals("Có") ? "Yes" : "No"))
                && Set.of("Có", "Không").contains(flow.getName());
    }

    private static boolean saysSomething(FlowNode node) {
        var name = node.getName().strip().toLowerCase(Locale.ROOT);
        return !SAYS_NOTHING.contains(name)
                && !name.startsWith("xử lý")
                && !name.contains("hoàn thành")
                && !node.getId().matches("(handle|process|manage|do)[A-Z].*");
    }

    private static Stream<String> taskIdsOfOthers(Diagram diagram) {
        var others = Diagram.all().stream()
                .filter(other -> !other.file().equals(diagram.file()))
                .flatMap(NameRules::taskIds)
                .toList();
        return taskIds(diagram).filter(others::contains);
    }

    private static Stream<String> taskIds(Diagram diagram) {
        return diagram.elements(org.camunda.bpm.model.bpmn.instance.Task.class).map(BaseElement::getId);
    }
}
