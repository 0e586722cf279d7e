package vn.motcua.diagrams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One file of {@code processes/}, with the questions that the rules ask of it. */
public final class Diagram {

    private static final Path FOLDER = Path.of("processes");
    private static final List<Diagram> ALL = read();

    private final String file;
    private final BpmnModelInstance model;

    private Diagram(String file, BpmnModelInstance model) {
        this.file = file;
        this.model = model;
    }

    /** Every diagram of the house. */
    public static List<Diagram> all() {
        return ALL;
    }

    private static List<Diagram> read() {
        try (var files = Files.list(FOLDER)) {
            return files.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".bpmn"))
                    .sorted()
                    .map(name -> of(name, text(name)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Diagram of(String file, String text) {
        return new Diagram(file, Bpmn.readModelFromStream(new ByteArrayInputStream(text.getBytes(UTF_8))));
    }

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    Process process() {
        return elements(Process.class).findFirst().orElseThrow();
    }

    <T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    String text() {
        return Bpmn.convertToString(model);
    }

    /** All flow nodes but the frames of event sub-processes. */
    Stream<FlowNode> nodes() {
        return elements(FlowNode.class).filter(node -> !(node instanceof SubProcess));
    }

    Optional<Lane> lane(FlowNode node) {
        return elements(Lane.class)
                .filter(lane -> lane.getFlowNodeRefs().contains(node))
                .findFirst();
    }

    boolean hasLanes() {
        return elements(Lane.class).findAny().isPresent();
    }

    /** The names that the process's documentation lists after its last colon. */
    Set<String> documentedVariables() {
        return process().getDocumentations().stream()
                .map(ModelElementInstance::getTextContent)
                .flatMap(text ->
                        Stream.of(text.substring(text.lastIndexOf(':') + 1).split("[,\\s]+")))
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    static boolean isSplit(ExclusiveGateway gateway) {
        return gateway.getOutgoing().size() > 1;
    }

    /**
     * The way a dossier goes that nothing is wrong with: "Yes" to what is asked as {@code is…} or {@code has…}, "No" to
     * {@code needs…}, the first flow of every other split.
     */
    List<FlowNode> happyPath(StartEvent start) {
        var path = new ArrayList<FlowNode>();
        for (FlowNode node = start; node != null && !path.contains(node); node = next(node)) path.add(node);
        return path;
    }

    private static FlowNode next(FlowNode node) {
        var answer = node.getId().startsWith("needs") ? "No" : "Yes";
        var flows = List.copyOf(node.getOutgoing());
        return flows.stream()
                .filter(flow -> flow.getId().equals(node.getId() + answer))
                .findFirst()
                .or(() -> flows.stream().findFirst())
                .map(SequenceFlow::getTarget)
                .orElse(null);
    }

    static Optional<BpmnShape> shape(FlowNode node) {
        return Optional.ofNullable((BpmnShape) node.getDiagramElement());
    }

    static Rectangle2D box(FlowNode node) {
        return box(shape(node).orElseThrow().getBounds());
    }

    static Rectangle2D box(org.camunda.bpm.model.bpmn.instance.dc.Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    @Override
    public String toString() {
        return file;
    }
}
