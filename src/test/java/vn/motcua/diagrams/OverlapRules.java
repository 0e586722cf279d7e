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
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;

/** That nothing in a picture hides anything else. */
final class OverlapRules {

    private OverlapRules() {}

    static List<DiagramRule> rules() {
        return List.of(
                new DiagramRule("no two flow nodes overlap", diagram -> {
                    var nodes = diagram.nodes().toList();
                    return pairs(nodes, OverlapRules::overlap).map(BaseElement::getId);
                }),
                new DiagramRule("no two flows cross", diagram -> {
                    var flows = diagram.elements(SequenceFlow.class).toList();
                    return pairs(flows, OverlapRules::cross).map(BaseElement::getId);
                }),
                new DiagramRule("no flow runs through a flow node", OverlapRules::runThrough),
                new DiagramRule("no label lies on a flow node, a flow or another label", OverlapRules::coveredLabels));
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
