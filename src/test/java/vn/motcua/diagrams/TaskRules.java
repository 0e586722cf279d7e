package vn.motcua.diagrams;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import vn.motcua.access.Role;

/** Who does what a task says: the verbs and roles of the lane's department, and the other diagrams. */
final class TaskRules {

    private static final Path FORMS = Path.of("forms");

    private TaskRules() {}

    static List<DiagramRule> rules() {
        return List.of(
                new DiagramRule(
                        "a service task is a verb of its lane's department, named like the task",
                        TaskRules::strangeVerbs),
                new DiagramRule("a user task is for one role of its lane's department", TaskRules::strangeRoles),
                DiagramRule.each(
                        "a user task's form is the file of its own name, bound to the deployment",
                        UserTask.class,
                        task -> task.getId().equals(task.getCamundaFormRef())
                                && "deployment".equals(task.getCamundaFormRefBinding())
                                && Files.exists(FORMS.resolve(task.getId() + ".form"))),
                new DiagramRule("a user task's form is received by its lane's department", TaskRules::unreceivedForms),
                DiagramRule.each(
                        "a call activity calls a diagram of the house, bound to the deployment",
                        CallActivity.class,
                        call -> "deployment".equals(call.getCamundaCalledElementBinding())
                                && Diagram.all().stream()
                                        .anyMatch(
                                                other -> other.process().getId().equals(call.getCalledElement()))),
                DiagramRule.each(
                        "a call activity hands on the dossier as business key",
                        CallActivity.class,
                        call -> Extensions.of(call, CamundaIn.class)
                                .anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()))));
    }

    private static Stream<String> strangeVerbs(Diagram diagram) {
        return diagram.elements(ServiceTask.class)
                .filter(task -> diagram.lane(task)
                        .filter(lane -> ("${" + lane.getId() + "." + task.getId() + "}")
                                        .equals(task.getCamundaDelegateExpression())
                                && Rooms.hasVerb(lane.getId(), task.getId()))
                        .isEmpty())
                .map(BaseElement::getId);
    }

    private static Stream<String> strangeRoles(Diagram diagram) {
        return diagram.elements(UserTask.class)
                .filter(task -> Role.of(String.valueOf(task.getCamundaCandidateGroups()))
                        .filter(role -> diagram.lane(task)
                                .filter(lane -> lane.getId().equals(role.department()))
                                .isPresent())
                        .isEmpty())
                .map(BaseElement::getId);
    }

    private static Stream<String> unreceivedForms(Diagram diagram) {
        return diagram.elements(UserTask.class)
                .filter(task -> diagram.lane(task)
                        .filter(lane -> !Rooms.hasTask(lane.getId(), task.getId()))
                        .isPresent())
                .map(BaseElement::getId);
    }
}
