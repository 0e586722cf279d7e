package vn.motcua.diagrams;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/** A rule that every diagram keeps: what it says, and the elements of a diagram that break it. */
public record DiagramRule(String says, Function<Diagram, Stream<String>> breaches) {

    /** Every rule of the house. */
    public static List<DiagramRule> all() {
        return Stream.of(
                        ShapeRules.rules(),
                        PictureRules.rules(),
                        OverlapRules.rules(),
                        NameRules.rules(),
                        TaskRules.rules(),
                        ExecutionRules.rules())
                .flatMap(List::stream)
                .toList();
    }

    /** The breaches of a diagram, each naming file and element. */
    public List<String> brokenBy(Diagram diagram) {
        return breaches.apply(diagram)
                .map(element -> diagram.file() + ", " + element + ": " + says)
                .toList();
    }

    /** A rule that each element of a type keeps. */
    static <T extends BaseElement> DiagramRule each(String says, Class<T> type, Predicate<T> keeps) {
        return new DiagramRule(
                says, diagram -> diagram.elements(type).filter(keeps.negate()).map(BaseElement::getId));
    }

    @Override
    public String toString() {
        return says;
    }
}
