package vn.motcua.law.onetime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.ClassPathResource;

/** The law table of grounds as it is delivered, read without the house. */
public final class PrintedGrounds implements GroundConditions {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private static final Map<Ground, List<Condition>> READ = new ConcurrentHashMap<>();

    @Override
    public List<Condition> of(Ground ground) {
        return READ.computeIfAbsent(ground, PrintedGrounds::read);
    }

    private static List<Condition> read(Ground ground) {
        try (var table = new ClassPathResource("processes/rules/ground-conditions.dmn").getInputStream()) {
            var decision = ENGINE.parseDecision("groundConditions", table);
            return ENGINE
                    .evaluateDecisionTable(decision, Variables.putValue("ground", ground.name()))
                    .<String>collectEntries("condition")
                    .stream()
                    .map(Condition::valueOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
