package vn.motcua.journey;

import java.time.Clock;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.TaskObserver.OpenTask;

/** Tells the observers of every user task. Added by the engine itself, so no diagram can leave it out. */
@Component
class TaskRouting extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TaskObserver> observers;
    private final Clock clock;

    TaskRouting(ObjectProvider<TaskObserver> observers, Clock clock) {
        this.observers = observers;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        var listeners = configuration.getCustomPostBPMNParseListeners();
        var all = listeners == null ? new ArrayList<BpmnParseListener>() : listeners;
        all.add(new Parsing());
        configuration.setCustomPostBPMNParseListeners(all);
    }

    private void opened(DelegateTask task) {
        var role = task.getCandidates().iterator().next().getGroupId();
        var open = new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                role,
                new DossierCode(task.getExecution().getProcessBusinessKey()),
                clock.instant(),
                task.getProcessDefinitionId());
        observers.forEach(observer -> observer.opened(open));
    }

    private void dropped(DelegateTask task) {
        observers.forEach(observer -> observer.dropped(task.getId()));
    }

    private final class Parsing extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            definition.addTaskListener(TaskListener.EVENTNAME_CREATE, TaskRouting.this::opened);
            definition.addTaskListener(TaskListener.EVENTNAME_DELETE, TaskRouting.this::dropped);
        }
    }
}
