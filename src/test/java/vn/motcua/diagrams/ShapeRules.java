package vn.motcua.diagrams;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What a diagram is made of. */
final class ShapeRules {

    private static final int MOST_NODES = 15;

    private ShapeRules() {}

    static List<DiagramRule> rules() {
        return List.of(
                new DiagramRule(
                        "one executable process per file, its id the file's name in camel case",
                        ShapeRules::strangeProcesses),
                DiagramRule.each(
                        "a lane is a department: its id is the package, its name the department's",
                        Lane.class,
                        lane -> Rooms.isNotYetBuilt(lane.getId())
                                || lane.getName().equals(Rooms.name(lane.getId()))),
                new DiagramRule("where there are lanes, every flow node stands in one", ShapeRules::outsideLanes),
                new DiagramRule(
                        "lanes stand in the order in which the dossier first meets them", ShapeRules::lanesOutOfOrder),
                new DiagramRule("at most 15 flow nodes, those of an event sub-process apart", ShapeRules::crowded),
                DiagramRule.each(
                        "exclusive, parallel and event-based gateways only",
                        Gateway.class,
                        gateway -> gateway instanceof ExclusiveGateway
                                || gateway instanceof ParallelGateway
                                || gateway instanceof EventBasedGateway),
                DiagramRule.each("a gateway splits or joins, never both", Gateway.class, ShapeRules::splitsOrJoins),
                DiagramRule.each(
                        "tasks and events have one flow in and one flow out: splits and joins are drawn",
                        FlowNode.class,
                        node -> node instanceof Gateway
                                || (node.getIncoming().size() <= 1
                                        && node.getOutgoing().size() <= 1)),
                DiagramRule.each(
                        "every way leads to an end event",
                        FlowNode.class,
                        node -> node instanceof EndEvent
                                || node instanceof SubProcess
                                || !node.getOutgoing().isEmpty()),
                DiagramRule.each(
                        "conditions stand on the flows of exclusive gateways only",
                        SequenceFlow.class,
                        flow -> flow.getConditionExpression() == null || flow.getSource() instanceof ExclusiveGateway));
    }

    private static Stream<String> strangeProcesses(Diagram diagram) {
        var processes = diagram.elements(Process.class).toList();
        return processes.stream()
                .filter(process -> processes.size() > 1
                        || !process.isExecutable()
                        || !(kebab(process.getId()) + ".bpmn").equals(diagram.file()))
                .map(BaseElement::getId);
    }

    static String kebab(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "-$1").toLowerCase();
    }

    private static Stream<String> outsideLanes(Diagram diagram) {
        return diagram.nodes()
                .filter(node -> diagram.hasLanes() && diagram.lane(node).isEmpty())
                .map(BaseElement::getId);
    }

    private static Stream<String> lanesOutOfOrder(Diagram diagram) {
        var drawn = diagram.elements(Lane.class)
                .sorted(comparing(lane -> PictureRules.box(lane).getY()))
                .toList();
        var met = diagram.elements(Lane.class)
                .sorted(comparing(ShapeRules::firstInvolvement))
                .toList();
        return drawn.equals(met) ? Stream.empty() : drawn.stream().map(Lane::getId);
    }

    private static double firstInvolvement(Lane lane) {
        return lane.getFlowNodeRefs().stream()
                .mapToDouble(node -> Diagram.box(node).getX())
                .min()
                .orElse(Double.MAX_VALUE);
    }

    private static Stream<String> crowded(Diagram diagram) {
        var frames = diagram.elements(SubProcess.class)
                .filter(frame -> count(frame.getFlowElements()) > MOST_NODES)
                .map(BaseElement::getId);
        var process = diagram.process();
        return Stream.concat(
                frames, count(process.getFlowElements()) > MOST_NODES ? Stream.of(process.getId()) : Stream.empty());
    }

    private static long count(java.util.Collection<FlowElement> elements) {
        return elements.stream()
                .filter(element -> element instanceof FlowNode && !(element instanceof SubProcess))
                .count();
    }

    private static boolean splitsOrJoins(Gateway gateway) {
        var in = gateway.getIncoming().size();
        var out = gateway.getOutgoing().size();
        return (in == 1) != (out == 1);
    }
}
