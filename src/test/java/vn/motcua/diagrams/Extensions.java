package vn.motcua.diagrams;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import java.io.StringReader;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What stands in a diagram beside the standard notation. */
final class Extensions {

    private Extensions() {}

    static <T extends ModelElementInstance> Stream<T> of(BaseElement element, Class<T> type) {
        var extensions = element.getExtensionElements();
        return extensions == null ? Stream.empty() : extensions.getElementsQuery().filterByType(type).list().stream();
    }

    /** Whether an attribute of the engine's namespace is switched on. */
    static boolean isOn(BaseElement element, String attribute) {
        return "true".equals(element.getAttributeValueNs(CAMUNDA_NS, attribute));
    }

    /** The elements that hold an extension other than these of the engine's namespace. */
    static Function<Diagram, Stream<String>> beside(Set<String> known) {
        return diagram -> diagram.elements(ExtensionElements.class)
                .filter(extensions -> extensions.getElements().stream()
                        .map(ModelElementInstance::getDomElement)
                        .anyMatch(inside ->
                                !CAMUNDA_NS.equals(inside.getNamespaceURI()) || !known.contains(inside.getLocalName())))
                .map(extensions -> ((BaseElement) extensions.getParentElement()).getId());
    }

    /** The elements that have an attribute of a namespace of its own other than these of the engine's. */
    static Function<Diagram, Stream<String>> attributesBeside(Set<String> known) {
        return diagram -> elements(diagram)
                .filter(element -> attributes(element)
                        .map(attribute -> attribute.startsWith("camunda:") ? attribute.substring(8) : attribute)
                        .anyMatch(attribute -> !known.contains(attribute)))
                .map(element -> element.getAttribute("id"));
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(index -> attributes.item(index).getNodeName())
                .filter(name -> name.contains(":") && !name.startsWith("xmlns:") && !name.equals("xsi:type"));
    }

    private static Stream<Element> elements(Diagram diagram) {
        var all = document(diagram).getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(index -> (Element) all.item(index));
    }

    private static Document document(Diagram diagram) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(diagram.text())));
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
