package vn.motcua.tasklist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.tasklist.Line.Shown;

/** The steps whose forms may be filled in once for many tasks. */
@Component
class BulkSteps {

    private final Forms forms;
    private final Speech speech;

    BulkSteps(Forms forms, Speech speech) {
        this.forms = forms;
        this.speech = speech;
    }

    /** What the lines of a page let their reader complete together: each step that is declared fit for it. */
    List<Together> of(List<Shown> shown, Officer officer, Locale locale) {
        return shown.stream()
                .filter(each -> each.line().isWith(officer) || each.free() && each.obstacle() == null)
                .map(Shown::line)
                .filter(line -> form(line).isPresent())
                .map(line -> new Together(line.step(), said(line, locale)))
                .distinct()
                .toList();
    }

    /** The form of a line's task, if it may be filled in once for many. */
    Optional<BulkForm> form(Line line) {
        return BulkForm.of(forms.of(line.definition(), line.step()));
    }

    /** What completing lines like this one is called: by the value given with the act, or by the step's main act. */
    String said(Line line, Locale locale) {
        var given = form(line).map(form -> form.said(locale)).orElse("");
        return given.isEmpty() ? speech.sayOr("step." + line.step() + ".act", line.step()) : given;
    }

    /** A step that is completed for many at once, and what that is called. */
    record Together(String step, String label) {}
}
