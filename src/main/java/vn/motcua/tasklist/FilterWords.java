package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.tasklist.Criteria.Mark;
import vn.motcua.tasklist.Criteria.Urgency;

/** Says in words what a list is narrowed to. */
@Component
class FilterWords {

    private final Speech speech;
    private final Steps steps;
    private final UnitLabels labels;

    FilterWords(Speech speech, Steps steps, UnitLabels labels) {
        this.speech = speech;
        this.steps = steps;
        this.labels = labels;
    }

    String say(MessageSourceResolvable message) {
        return speech.say(message);
    }

    String say(String key) {
        return speech.say(key);
    }

    /** Each condition, in the order of the form they are asked in. */
    List<String> of(Criteria criteria) {
        var said = new ArrayList<String>();
        one(
                said,
                "due",
                criteria.due() == Urgency.ANY
                        ? ""
                        : speech.say("tasklist.filter." + criteria.due().key()));
        one(
                said,
                "mark",
                criteria.mark() == Mark.ANY
                        ? ""
                        : speech.say("tasklist.filter." + criteria.mark().key()));
        any(said, "procedures", criteria.procedures(), speech::procedure);
        any(said, "units", criteria.units(), speech::unit);
        any(said, "steps", criteria.steps(), key -> steps.name(key, speech.locale()));
        any(
                said,
                "clocks",
                criteria.clocks().stream().map(Enum::name).toList(),
                key -> speech.say("worklist.clock." + key));
        amount(said, criteria);
        one(said, "employer", criteria.employer());
        one(said, "officer", criteria.officer());
        one(said, "text", criteria.text());
        labels.names(criteria.labels(), Acting.person()).forEach(name -> one(said, "label", name));
        return said;
    }

    private void amount(List<String> said, Criteria criteria) {
        var least = criteria.least();
        var most = criteria.most();
        if (least != null) one(said, "least", speech.money(least));
        if (most != null) one(said, "most", speech.money(most));
    }

    private void any(List<String> said, String condition, Collection<String> keys, UnaryOperator<String> name) {
        if (keys.size() > 1) said.add(speech.say("worklist.said." + condition + ".many", keys.size()));
        else keys.forEach(key -> one(said, condition, name.apply(key)));
    }

    private void one(List<String> said, String condition, String value) {
        if (!value.isEmpty()) said.add(speech.say("worklist.said." + condition, value));
    }
}
