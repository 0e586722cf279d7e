package vn.motcua.diagrams;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The variables that a diagram names, and those that its callers exchange with it. */
final class Variables {

    private static final Pattern ASKED = Pattern.compile("\\$\\{!?(\\w+)");

    private Variables() {}

    static Stream<String> undocumented(Diagram diagram) {
        var documented = diagram.documentedVariables();
        return used(diagram).filter(variable -> !documented.contains(variable)).distinct();
    }

    private static Stream<String> used(Diagram diagram) {
        var asked = Stream.concat(
                        diagram.elements(ConditionExpression.class), diagram.elements(TimerEventDefinition.class))
                .map(ModelElementInstance::getTextContent)
                .map(ASKED::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1));
        var exchanged = diagram.elements(CallActivity.class)
                .flatMap(call -> Stream.concat(
                        Extensions.of(call, CamundaIn.class).map(CamundaIn::getCamundaSource),
                        Extensions.of(call, CamundaOut.class).map(CamundaOut::getCamundaTarget)));
        return Stream.of(asked, exchanged, exchangedByCallers(diagram))
                .flatMap(names -> names)
                .filter(Objects::nonNull);
    }

    private static Stream<String> exchangedByCallers(Diagram diagram) {
        return Diagram.all().stream()
                .flatMap(caller -> caller.elements(CallActivity.class))
                .filter(call -> diagram.process().getId().equals(call.getCalledElement()))
                .flatMap(call -> Stream.concat(
                        Extensions.of(call, CamundaIn.class).map(CamundaIn::getCamundaTarget),
                        Extensions.of(call, CamundaOut.class).map(CamundaOut::getCamundaSource)));
    }
}
