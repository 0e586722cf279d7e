package vn.motcua.journey;

import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * Reads law tables and finds the rows that hold, by a decision engine of its own: it knows FEEL alone, takes dates as
 * they are, and writes nothing anywhere.
 */
class LawReader {

    private final ThreadLocal<List<DmnDecisionTableEvaluationEvent>> evaluated =
            ThreadLocal.withInitial(ArrayList::new);
    private final DmnEngine engine = engine();

    private DmnEngine engine() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setElProvider(expression -> {
            throw new ProcessEngineException("Expression refused: " + expression);
        });
        configuration.setScriptEngineResolver(language -> {
            throw new ProcessEngineException("Scripts are refused: " + language);
        });
        configuration.getTransformer().getDataTypeTransformerRegistry().addTransformer("date", Variables::untypedValue);
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> evaluated.get().add(event));
        return configuration.buildEngine();
    }

    /** The tables of one file. */
    List<LawTable> read(byte[] file) {
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(file));
        return engine.parseDecisions(model).stream()
                .filter(DmnDecision::isDecisionTable)
                .map(decision -> new LawTable(decision, articles(model)))
                .toList();
    }

    private static Map<String, String> articles(DmnModelInstance model) {
        return model.getModelElementsByType(Rule.class).stream()
                .filter(rule -> rule.getDescription() != null)
                .collect(toMap(
                        Rule::getId,
                        rule -> rule.getDescription().getTextContent().strip()));
    }

    /** The rows that hold for these inputs, in the table's order. */
    List<Rules.Row> rows(LawTable table, Map<String, ?> inputs) {
        try {
            engine.evaluateDecisionTable(table.decision(), Variables.fromMap(Map.copyOf(inputs)));
            return evaluated.get().stream()
                    .filter(event -> event.getDecisionTable().getKey().equals(table.name()))
                    .flatMap(event -> event.getMatchingRules().stream())
                    .map(rule -> row(table, rule))
                    .toList();
        } finally {
            evaluated.remove();
        }
    }

    private static Rules.Row row(LawTable table, DmnEvaluatedDecisionRule rule) {
        var output =
                rule.getOutputEntries().values().iterator().next().getValue().getValue();
        return new Rules.Row(String.valueOf(output), table.article(rule.getId()));
    }
}
