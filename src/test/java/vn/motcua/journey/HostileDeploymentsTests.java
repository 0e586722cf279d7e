package vn.motcua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HostileDeploymentsTests {

    private static final String DIAGRAM = "processes/honest.bpmn";
    private static final String TABLE = "processes/rules/processingDays.dmn";
    private static final String FORM = "forms/acceptDossier.form";
    private static final Map<String, byte[]> HONEST = HostileCorpus.honest();
    private static final int WAYS = 40;
    private static final int FILES = 200;

    private final List<Hostile> files = new ArrayList<>();

    @Test
    void deploysNothingStartsNoProcessAndOpensNoSocket() throws Exception {
        Probe.reset();
        var children = ProcessHandle.current().children().toList();
        try (var ear = new Ear();
                var target = TargetEngine.behind(EnumSet.allOf(Layer.class))) {
            collect(ear.address());

            var deployed =
                    files.stream().filter(file -> isDeployed(target, file)).toList();

            assertThat(deployed).isEmpty();
            assertThat(target.engine
                            .getRepositoryService()
                            .createDeploymentQuery()
                            .count())
                    .isZero();
            assertThat(ear.hasHeard()).isFalse();
        }
        assertThat(Probe.isTouched()).isFalse();
        assertThat(ProcessHandle.current().children().toList()).isSubsetOf(children);
        assertThat(new HashSet<>(files.stream().map(Hostile::way).toList())).hasSizeGreaterThanOrEqualTo(WAYS);
        assertThat(files).hasSizeGreaterThanOrEqualTo(FILES);
    }

    private void collect(String address) throws Exception {
        for (var attack : Attack.all())
            add(attack.name(), DIAGRAM, attack.diagram().getBytes(UTF_8));
        for (var model : List.of(DIAGRAM, TABLE)) {
            for (var attribute : HostileCorpus.ATTRIBUTES)
                graft(
                        attribute.get(0) + " " + attribute.get(1),
                        model,
                        element -> HostileCorpus.graftAttribute(element, called(attribute, address)));
            for (var child : HostileCorpus.CHILDREN)
                graft(child.get(0) + " " + child.get(1), model, element -> HostileCorpus.graftChild(element, child));
            entities(model, address);
        }
        form("a page", "\"type\": \"textfield\"", "\"type\": \"iframe\", \"url\": \"%s\"".formatted(address));
        form("a picture", "**thành phần hồ sơ**", "![ảnh](%s)".formatted(address));
        form("a call to Java", "=channel != \\\"counter\\\"", "=function() external {java: 1}");
        form("a call to a bean", "Số điện thoại", "${probe.touch()}");
    }

    private void entities(String model, String address) {
        var honest = new String(HONEST.get(model), UTF_8);
        var head = honest.indexOf("<definitions");
        for (var type : List.of(
                "<!DOCTYPE definitions SYSTEM \"%s\">",
                "<!DOCTYPE definitions [<!ENTITY x SYSTEM \"%s\">]>",
                "<!DOCTYPE definitions [<!ENTITY %% x SYSTEM \"%s\"> %%x;]>",
                "<?xml-stylesheet href=\"%s\"?>"))
            add(
                    type,
                    model,
                    (honest.substring(0, head) + type.formatted(address) + honest.substring(head)).getBytes(UTF_8));
    }

    private void form(String way, String honest, String hostile) {
        add(way, FORM, HonestModels.FORM.replace(honest, hostile).getBytes(UTF_8));
    }

    private void graft(String way, String model, Consumer<Element> mutation) throws Exception {
        var document = HostileCorpus.parse(HONEST.get(model));
        var elements = HostileCorpus.elements(document);
        mutation.accept(elements.get(files.size() % elements.size()));
        add(way, model, HostileCorpus.write(document));
    }

    private void add(String way, String name, byte[] content) {
        files.add(new Hostile(way, name, content));
    }

    private static List<String> called(List<String> attribute, String address) {
        return List.of(attribute.get(0), attribute.get(1), attribute.get(2).replace("http://127.0.0.1/", address));
    }

    private static boolean isDeployed(TargetEngine target, Hostile file) {
        var refusal = catchThrowable(() -> target.engine
                .getRepositoryService()
                .createDeployment()
                .addInputStream(file.name(), new ByteArrayInputStream(file.content()))
                .deploy());
        return !(refusal instanceof ModelRefused);
    }

    private record Hostile(String way, String name, byte[] content) {}
}
