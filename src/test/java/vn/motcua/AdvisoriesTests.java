package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.commons.annotation.Testable;

/** Holds the bill of materials of this very build against the known holes of what is in it. */
class AdvisoriesTests {

    private static List<String> components;

    @BeforeAll
    static void readTheBillOfMaterials() throws IOException {
        components = Advisories.components();
    }

    @Test
    void knowsWhatTheHouseIsMadeOf() {
        assertThat(components)
                .hasSizeGreaterThan(100)
                .anyMatch(component -> component.startsWith("pkg:maven/org.camunda.bpm/camunda-engine@"))
                .anyMatch(component -> component.startsWith("pkg:maven/org.postgresql/postgresql@"))
                .anyMatch(component -> component.startsWith("pkg:npm/bpmn-js@"));
    }

    @ParameterizedTest
    @MethodSource("holes")
    void saysOfEveryHoleWhatItAllowsAndWhatStopsIt(Advisories.Hole hole) {
        assertThat(Stream.of(hole.id(), hole.allows(), hole.mitigation())).noneMatch(String::isBlank);
        assertThat(hole.tests()).isNotEmpty().allMatch(AdvisoriesTests::isRun);
    }

    @ParameterizedTest
    @MethodSource("holes")
    void keepsNoHoleThatAnotherVersionHasClosed(Advisories.Hole hole) {
        assertThat(components).as(hole.id()).anyMatch(hole::isIn);
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void isMadeOfNothingForbidden(Advisories.Forbidden forbidden) {
        assertThat(forbidden.means(forbidden.example())).as("the example").isTrue();
        assertThat(components).as(forbidden.why()).noneMatch(forbidden::means);
    }

    static Stream<Advisories.Hole> holes() throws IOException {
        return Advisories.read().holes().stream();
    }

    static Stream<Advisories.Forbidden> forbidden() throws IOException {
        return Advisories.read().forbidden().stream();
    }

    private static boolean isRun(String test) {
        var parts = test.split("#");
        try {
            var methods = Class.forName(parts[0], false, AdvisoriesTests.class.getClassLoader())
                    .getDeclaredMethods();
            return Stream.of(methods)
                    .filter(method -> method.getName().equals(parts[1]))
                    .anyMatch(method -> isAnnotated(method, Testable.class) && !isAnnotated(method, Disabled.class));
        } catch (ClassNotFoundException gone) {
            return false;
        }
    }
}
