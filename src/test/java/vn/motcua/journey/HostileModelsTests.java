package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileModelsTests {

    private static final Map<Set<Layer>, TargetEngine> ENGINES = new HashMap<>();

    @BeforeEach
    void forgetEarlierTouches() throws Exception {
        Probe.reset();
    }

    @AfterAll
    static void stopEngines() {
        ENGINES.values().forEach(TargetEngine::close);
        ENGINES.clear();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void refusesTheDeployment(Attack attack) {
        var target = target(EnumSet.allOf(Layer.class));

        assertThatThrownBy(() -> target.run(attack.diagram())).isInstanceOf(ModelRefused.class);

        assertThat(Probe.isTouched()).isFalse();
        assertThat(target.engine.getRepositoryService().createDeploymentQuery().count())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void executesNothingEvenWithoutThePolicy(Attack attack) {
        var target = target(EnumSet.complementOf(EnumSet.of(Layer.POLICY)));

        catchThrowable(() -> target.run(attack.diagram()));

        assertThat(Probe.isTouched()).isFalse();
        assertThat(target.hasLostItsUser()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("attacksByLayer")
    void stopsTheAttackByOneLayerAlone(Attack attack, Layer layer) {
        var target = target(EnumSet.of(layer));

        var refusal = catchThrowable(() -> target.run(attack.diagram()));

        assertThat(refusal != null || attack.harmsStockEngine()).isTrue();
        assertThat(Probe.isTouched()).isFalse();
        assertThat(target.hasLostItsUser()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("harms")
    void wouldHaveHarmedTheStockEngine(Attack attack) throws Exception {
        var target = target(EnumSet.noneOf(Layer.class));

        var outcome = catchThrowable(() -> target.run(attack.diagram()));
        for (var wait = 0; wait < 40 && !Probe.isTouched(); wait++) Thread.sleep(25);

        assertThat(Probe.isTouched() || target.hasLostItsUser())
                .as("%s", outcome)
                .isTrue();
    }

    @Test
    void refusesAtFirstUseWhatWasStoredBeforeTheGuard() {
        var url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
        var hostile = Attack.all().get(0).diagram();
        try (var unguarded = new TargetEngine(EnumSet.noneOf(Layer.class), url)) {
            unguarded.deploy(hostile);
        }

        try (var guarded = new TargetEngine(EnumSet.allOf(Layer.class), url)) {
            assertThatThrownBy(guarded::start).isInstanceOf(ModelRefused.class);
            assertThat(guarded.engine
                            .getRuntimeService()
                            .createProcessInstanceQuery()
                            .count())
                    .isZero();
        }
        assertThat(Probe.isTouched()).isFalse();
    }

    static Stream<Attack> attacks() {
        return Attack.all().stream();
    }

    static Stream<Attack> harms() {
        return attacks().filter(Attack::harmsStockEngine);
    }

    static Stream<Arguments> attacksByLayer() {
        return attacks().flatMap(attack -> Stream.concat(Stream.of(Layer.POLICY), attack.stoppedBy().stream())
                .map(layer -> Arguments.of(attack, layer)));
    }

    private static TargetEngine target(Set<Layer> layers) {
        var target = ENGINES.computeIfAbsent(layers, TargetEngine::behind);
        target.clean();
        return target;
    }
}
