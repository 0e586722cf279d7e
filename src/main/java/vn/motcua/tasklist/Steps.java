package vn.motcua.tasklist;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.journey.TaskPage;

/** What the steps of the diagrams are called, and on which page each is done. */
@Component
class Steps {

    private final Forms forms;
    private final MessageSource messages;
    private final ObjectProvider<TaskPage> pages;

    Steps(Forms forms, MessageSource messages, ObjectProvider<TaskPage> pages) {
        this.forms = forms;
        this.messages = messages;
        this.pages = pages;
    }

    /** A step's name as its diagram has it; in English where the house knows it. */
    String name(String definition, String step, Locale locale) {
        var drawn = forms.of(definition, step).name();
        return locale.getLanguage().equals("en") ? text("step." + step, drawn, locale) : drawn;
    }

    /** A step's name wherever it is drawn now. */
    String name(String step, Locale locale) {
        return Optional.ofNullable(all(locale).get(step)).orElse(step);
    }

    /** The steps of the diagrams as they are now, by what they are called. */
    Map<String, String> all(Locale locale) {
        var names = new TreeMap<String, String>();
        forms.definitions().forEach(definition -> forms.steps(definition)
                .forEach(step -> names.put(step, name(definition, step, locale))));
        return names;
    }

    /** Where a task is done: its department's own page, or the common one. */
    String address(String step, String task) {
        return pages.stream()
                .filter(page -> page.step().equals(step))
                .findFirst()
                .map(page -> page.of(task))
                .orElse("/tasks/" + task);
    }

    private String text(String key, String otherwise, Locale locale) {
        @Nullable String text = messages.getMessage(key, null, otherwise, locale);
        return text == null ? otherwise : text;
    }
}
