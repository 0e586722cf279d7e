package vn.motcua.journey;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.behavior.*;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Looks at what the engine made of a diagram, whatever its text said: only behaviours our diagrams need, so that a task
 * type that starts a programme, sends mail or runs a class is refused even if its notation was never heard of.
 */
class ParsedDiagramGuard extends AbstractBpmnParseListener {

    private static final Set<Class<?>> ALLOWED = Set.of(
            NoneStartEventActivityBehavior.class,
            NoneEndEventActivityBehavior.class,
            TerminateEndEventActivityBehavior.class,
            ErrorEndEventActivityBehavior.class,
            BoundaryEventActivityBehavior.class,
            IntermediateCatchEventActivityBehavior.class,
            EventBasedGatewayActivityBehavior.class,
            ExclusiveGatewayActivityBehavior.class,
            ParallelGatewayActivityBehavior.class,
            UserTaskActivityBehavior.class,
            ServiceTaskDelegateExpressionActivityBehavior.class,
            CallActivityBehavior.class,
            EventSubProcessActivityBehavior.class,
            EventSubProcessStartEventActivityBehavior.class);

    @Override
    public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
        definitions.forEach(definition -> refuseStrange(definition.getActivities()));
    }

    private static void refuseStrange(List<ActivityImpl> activities) {
        for (var activity : activities) {
            var behaviour = activity.getActivityBehavior();
            if (behaviour == null || !ALLOWED.contains(behaviour.getClass()) || activity.getIoMapping() != null)
                throw new ProcessEngineException("Diagram element refused: " + activity.getId());
            refuseStrange(activity.getActivities());
        }
    }
}
