package vn.motcua.tasklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Timeline.Entry;
import vn.motcua.tasklist.Parts.Place;
import vn.motcua.tasklist.Parts.Stage;
import vn.motcua.tasklist.Whereabouts.Walk;

/** The places of a diagram where a dossier was and is: marked on the drawing, and said in words beside it. */
@Component
class PlaceDrawing {

    private final Whereabouts whereabouts;
    private final Speech speech;

    PlaceDrawing(Whereabouts whereabouts, Speech speech) {
        this.whereabouts = whereabouts;
        this.speech = speech;
    }

    /** The marks on the drawing, by the ids of its nodes. */
    Marks marks(Walk walk) {
        var done = new LinkedHashSet<String>();
        var now = new LinkedHashSet<String>();
        var broken = new LinkedHashSet<String>();
        for (var step : whereabouts.steps(walk)) {
            if (step.getEndTime() == null) now.add(step.getActivityId());
            else if (step.isCanceled()) broken.add(step.getActivityId());
            else done.add(step.getActivityId());
        }
        var stuck = whereabouts.stuck(walk);
        now.removeAll(stuck);
        done.removeAll(now);
        done.removeAll(stuck);
        List.of(now, stuck, done).forEach(broken::removeAll);
        return new Marks(done, now, broken, stuck);
    }

    /** The same in words: what was done, where it is now, what hasn't come yet; when all is over, what was. */
    List<Place> places(Walk walk, List<Entry> timeline) {
        var marks = marks(walk);
        var when = times(walk);
        var places = new ArrayList<Place>();
        for (var node : nodes(walk)) {
            var state = marks.state(node.getId());
            if (marks.isOver() && state.equals("todo")) continue;
            places.add(new Place(state, name(node), doer(node, timeline), when.get(node.getId())));
        }
        places.sort(Comparator.comparing(Place::when, Comparator.nullsLast(Comparator.naturalOrder())));
        return places;
    }

    /** The stages of the whole journey: the frame's own parts from left to right. */
    List<Stage> stages(Walk frame) {
        var marks = marks(frame);
        var when = times(frame);
        return nodes(frame).stream()
                .filter(node -> node instanceof CallActivity && node.getParentElement() instanceof Process)
                .sorted(Comparator.comparingDouble(PlaceDrawing::left))
                .filter(node -> !marks.isOver() || !marks.state(node.getId()).equals("todo"))
                .map(node -> stage(name(node), marks.state(node.getId()), when.get(node.getId())))
                .toList();
    }

    /** What a diagram is called. */
    String name(Walk walk) {
        return isEnglish() ? speech.sayOr("diagram." + walk.diagram(), walk.name()) : walk.name();
    }

    private Stage stage(String name, String state, @Nullable Instant when) {
        var shown = state.equals("stuck") ? "now" : state;
        return new Stage(
                shown,
                name,
                when == null
                        ? speech.say("house.place.todo")
                        : speech.say("tasklist.since." + shown, speech.day(when)));
    }

    private List<Activity> nodes(Walk walk) {
        return whereabouts.model(walk).getModelElementsByType(Activity.class).stream()
                .filter(node -> !(node instanceof SubProcess))
                .toList();
    }

    private Map<String, Instant> times(Walk walk) {
        var times = new HashMap<String, Instant>();
        for (HistoricActivityInstance step : whereabouts.steps(walk)) {
            Date at = step.getEndTime() == null ? step.getStartTime() : step.getEndTime();
            times.put(step.getActivityId(), at.toInstant());
        }
        return times;
    }

    private String name(FlowNode node) {
        if (!isEnglish()) return node.getName();
        if (node instanceof UserTask) return speech.sayOr("step." + node.getId(), node.getName());
        if (node instanceof CallActivity call)
            return speech.sayOr("diagram." + call.getCalledElement(), node.getName());
        if (node instanceof ServiceTask service)
            return speech.sayOr(
                    "delegate." + service.getCamundaDelegateExpression().replaceAll("[${}]", ""), node.getName());
        return node.getName();
    }

    private boolean isEnglish() {
        return speech.locale().getLanguage().equals("en");
    }

    private static @Nullable String doer(Activity node, List<Entry> timeline) {
        return timeline.stream()
                .filter(entry -> entry.act().equals(node.getId()) && entry.task() != null)
                .reduce((first, second) -> second)
                .map(entry -> entry.actor().name())
                .orElse(null);
    }

    private static double left(FlowNode node) {
        var edge = node.getDiagramElement();
        return edge instanceof org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape shape
                ? shape.getBounds().getX()
                : 0;
    }

    /** Ids of a drawing's nodes, by what they are to the dossier. */
    record Marks(Set<String> done, Set<String> now, Set<String> broken, Set<String> stuck) {

        /** Whether nothing more will come. */
        boolean isOver() {
            return now.isEmpty() && stuck.isEmpty();
        }

        String state(String node) {
            if (stuck.contains(node)) return "stuck";
            if (now.contains(node)) return "now";
            if (broken.contains(node)) return "broken";
            return done.contains(node) ? "done" : "todo";
        }

        Map<String, Set<String>> byState() {
            var marks = new LinkedHashMap<String, Set<String>>();
            marks.put("done", done);
            marks.put("now", now);
            marks.put("broken", broken);
            marks.put("stuck", stuck);
            return marks;
        }
    }
}
