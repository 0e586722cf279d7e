package vn.motcua.diagrams;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** How a diagram looks. */
final class PictureRules {

    private static final double SAME_ROW = 10;

    private PictureRules() {}

    static List<DiagramRule> rules() {
        return List.of(
                new DiagramRule("every element is drawn", PictureRules::undrawn),
                new DiagramRule(
                        "no colours", diagram -> Stream.of("color:", "bioc:").filter(diagram.text()::contains)),
                new DiagramRule("symbols have their standard sizes", diagram -> diagram.nodes()
                        .filter(node -> !hasStandardSize(node))
                        .map(BaseElement::getId)),
                new DiagramRule("a flow node is drawn inside its lane", PictureRules::drawnOutsideTheirLane),
                DiagramRule.each(
                        "time runs left to right, but for loops back into a join or a supplement",
                        SequenceFlow.class,
                        PictureRules::runsLeftToRight),
                new DiagramRule("inside a lane the happy path keeps one row", PictureRules::offTheRow),
                new DiagramRule("no two flow nodes overlap", diagram -> {
                    var nodes = diagram.nodes().toList();
                    return pairs(nodes, PictureRules::overlap).map(BaseElement::getId);
                }),
                new DiagramRule("no two flows cross", diagram -> {
                    var flows = diagram.elements(SequenceFlow.class).toList();
                    return pairs(flows, PictureRules::cross).map(BaseElement::getId);
                }),
                new DiagramRule("no flow runs through a flow node", PictureRules::runThrough),
                new DiagramRule("no label lies on a flow node, a flow or another label", PictureRules::coveredLabels));
    }

    static Rectangle2D box(Lane lane) {
        return Diagram.box(((BpmnShape) lane.getDiagramElement()).getBounds());
    }

    private static Stream<String> undrawn(Diagram diagram) {
        return Stream.concat(
                        Stream.concat(diagram.elements(FlowNode.class), diagram.elements(SequenceFlow.class)),
                        diagram.elements(Lane.class))
                .filter(element -> element.getDiagramElement() == null)
                .map(BaseElement::getId);
    }

    private static boolean hasStandardSize(FlowNode node) {
        var box = Diagram.box(node);
        if (node instanceof Activity) return box.getWidth() == 100 && box.getHeight() == 80;
        var side = node instanceof Gateway ? 50 : 36;
        return box.getWidth() == side && box.getHeight() == side;
    }

    private static Stream<String> drawnOutsideTheirLane(Diagram diagram) {
        return diagram.nodes()
                .filter(node -> diagram.lane(node)
                        .filter(lane -> !box(lane).contains(Diagram.box(node)))
                        .isPresent())
                .map(BaseElement::getId);
    }

    private static boolean runsLeftToRight(SequenceFlow flow) {
        var target = flow.getTarget();
        return Diagram.box(target).getCenterX() >= Diagram.box(flow.getSource()).getCenterX()
                || (target instanceof ExclusiveGateway && target.getIncoming().size() > 1)
                || (target instanceof CallActivity call && "supplementDossier".equals(call.getCalledElement()));
    }

    private static Stream<String> offTheRow(Diagram diagram) {
        return diagram.elements(StartEvent.class)
                .map(diagram::happyPath)
                .flatMap(path -> path.stream().filter(node -> path.stream()
                        .filter(first -> diagram.lane(first).equals(diagram.lane(node)))
                        .findFirst()
                        .filter(first -> Math.abs(Diagram.box(first).getCenterY()
                                        - Diagram.box(node).getCenterY())
                                > SAME_ROW)
                        .isPresent()))
                .map(BaseElement::getId);
    }

    private static boolean overlap(FlowNode one, FlowNode other) {
        return Diagram.box(one).intersects(Diagram.box(other)) && !isAttached(one, other) && !isAttached(other, one);
    }

    private static boolean isAttached(FlowNode event, FlowNode host) {
        return event instanceof BoundaryEvent boundary
                && boundary.getAttachedTo().equals(host);
    }

    private static boolean cross(SequenceFlow one, SequenceFlow other) {
        return lines(one).stream().anyMatch(line -> lines(other).stream().anyMatch(line::intersectsLine));
    }

    private static Stream<String> runThrough(Diagram diagram) {
        return diagram.elements(SequenceFlow.class)
                .filter(flow -> diagram.nodes()
                        .filter(node -> !node.equals(flow.getSource()) && !node.equals(flow.getTarget()))
                        .anyMatch(node -> lines(flow).stream().anyMatch(Diagram.box(node)::intersectsLine)))
                .map(BaseElement::getId);
    }

    private static Stream<String> coveredLabels(Diagram diagram) {
        var labels = diagram.elements(BpmnLabel.class)
                .map(BpmnLabel::getBounds)
                .filter(Objects::nonNull)
                .map(Diagram::box)
                .toList();
        var onNodes = diagram.nodes()
                .filter(node -> labels.stream().anyMatch(Diagram.box(node)::intersects))
                .map(BaseElement::getId);
        var onFlows = diagram.elements(SequenceFlow.class)
                .filter(flow ->
                        labels.stream().anyMatch(label -> lines(flow).stream().anyMatch(label::intersectsLine)))
                .map(BaseElement::getId);
        var onLabels = pairs(labels, Rectangle2D::intersects).map(label -> "label at " + label.getX());
        return Stream.of(onNodes, onFlows, onLabels).flatMap(breaches -> breaches);
    }

    private static List<Line2D> lines(SequenceFlow flow) {
        var points = ((BpmnEdge) flow.getDiagramElement())
                .getWaypoints().stream()
                        .map(point -> new Point2D.Double(point.getX(), point.getY()))
                        .toList();
        return IntStream.range(1, points.size())
                .mapToObj(end -> (Line2D) new Line2D.Double(points.get(end - 1), points.get(end)))
                .toList();
    }

    private static <T> Stream<T> pairs(List<T> all, BiPredicate<T, T> clash) {
        var clashing = new ArrayList<T>();
        for (var one = 0; one < all.size(); one++)
            for (var other = one + 1; other < all.size(); other++)
                if (clash.test(all.get(one), all.get(other))) clashing.add(all.get(one));
        return clashing.stream();
    }
}
