package vn.motcua.diagrams;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
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
                new DiagramRule("inside a lane the happy path keeps one row", PictureRules::offTheRow));
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
}
