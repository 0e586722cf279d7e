package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MutatedModelsTests {

    private static final Map<String, byte[]> HONEST = HostileCorpus.honest();

    private final ModelPolicy policy = new ModelPolicy(HostileCorpus.anyVerb());

    @Test
    void refusesEveryForeignAttributeAndChildOnEveryKindOfElement() throws Exception {
        var accepted = new ArrayList<String>();
        var tried = 0;
        var kinds = HostileCorpus.elements(HostileCorpus.parse(HonestModels.DIAGRAM.getBytes()))
                .size();

        for (var place = 0; place < kinds; place++) {
            for (var attribute : HostileCorpus.ATTRIBUTES) {
                if (!isRefused(
                        "processes/honest.bpmn", place, element -> HostileCorpus.graftAttribute(element, attribute)))
                    accepted.add(place + " " + attribute);
                tried++;
            }
            for (var child : HostileCorpus.CHILDREN) {
                if (!isRefused("processes/honest.bpmn", place, element -> HostileCorpus.graftChild(element, child)))
                    accepted.add(place + " " + child);
                tried++;
            }
        }

        assertThat(accepted).isEmpty();
        assertThat(tried).isGreaterThan(200);
    }

    @Property(tries = 400)
    void refusesAForeignAttributeAnywhere(
            @ForAll("models") String model,
            @ForAll @IntRange(min = 0, max = 5000) int place,
            @ForAll("attributes") List<String> attribute)
            throws Exception {
        assertThat(isRefused(model, place, element -> HostileCorpus.graftAttribute(element, attribute)))
                .isTrue();
    }

    @Property(tries = 400)
    void refusesAForeignChildAnywhere(
            @ForAll("models") String model,
            @ForAll @IntRange(min = 0, max = 5000) int place,
            @ForAll("children") List<String> child)
            throws Exception {
        assertThat(isRefused(model, place, element -> HostileCorpus.graftChild(element, child)))
                .isTrue();
    }

    @Property(tries = 300)
    void refusesAnyMethodCallInPlaceOfAnyValue(
            @ForAll("models") String model,
            @ForAll @IntRange(min = 0, max = 5000) int place,
            @ForAll("calls") String call)
            throws Exception {
        assertThat(isRefused(model, place, element -> replaceValue(element, place, call)))
                .isTrue();
    }

    @Provide
    Arbitrary<String> models() {
        return Arbitraries.of(
                HONEST.keySet().stream().filter(name -> !name.endsWith(".form")).toList());
    }

    @Provide
    Arbitrary<List<String>> attributes() {
        return Arbitraries.of(HostileCorpus.ATTRIBUTES);
    }

    @Provide
    Arbitrary<List<String>> children() {
        return Arbitraries.of(HostileCorpus.CHILDREN);
    }

    @Provide
    Arbitrary<String> calls() {
        var name = Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(8);
        var open = Arbitraries.of("${", "#{", " ${", "x${", "${!", "${'' == '' && ");
        return net.jqwik.api.Combinators.combine(open, name, name)
                .as((start, base, method) -> start + base + "." + method + "()}");
    }

    private static void replaceValue(Element element, int place, String value) {
        var attributes = element.getAttributes();
        for (var i = 0; i < attributes.getLength(); i++) {
            var attribute = attributes.item((i + place) % attributes.getLength());
            if (!attribute.getNodeName().startsWith("xmlns")) {
                attribute.setNodeValue(value);
                return;
            }
        }
        element.setTextContent(value);
    }

    private boolean isRefused(String model, int place, java.util.function.Consumer<Element> mutation) throws Exception {
        var document = HostileCorpus.parse(HONEST.get(model));
        var elements = HostileCorpus.elements(document);
        mutation.accept(elements.get(place % elements.size()));
        return !policy.refusals(model, HostileCorpus.write(document)).isEmpty();
    }
}
