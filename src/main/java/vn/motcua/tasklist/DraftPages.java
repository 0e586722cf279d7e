package vn.motcua.tasklist;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.motcua.access.Acting;
import vn.motcua.journey.forms.Field;

/** Keeps on the server what somebody types into the form of a task he holds, while he types. */
@Controller
@PreAuthorize("principal.worksOnDossiers()")
class DraftPages {

    private static final int LONGEST = 200_000;

    private final Worklist worklist;
    private final Sight sight;
    private final Forms forms;
    private final TaskDrafts drafts;

    DraftPages(Worklist worklist, Sight sight, Forms forms, TaskDrafts drafts) {
        this.worklist = worklist;
        this.sight = sight;
        this.forms = forms;
        this.drafts = drafts;
    }

    /** Keeps the form's own fields, but what must never be kept; whoever no longer holds the task is told that it wasn't. */
    @PostMapping("/tasks/{id}/draft")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void save(@PathVariable String id, @RequestParam Map<String, String> typed) {
        var line = held(id);
        var known = forms.of(line.definition(), line.step()).form().fields().stream()
                .filter(field -> field.isInput() && !field.sensitive())
                .map(Field::key)
                .filter(typed::containsKey)
                .collect(Collectors.toMap(key -> key, typed::get));
        if (known.values().stream().mapToInt(String::length).sum() > LONGEST)
            throw new ResponseStatusException(HttpStatus.PAYLOAD_TOO_LARGE);
        drafts.save(id, known);
    }

    /** Begins the form anew. */
    @PostMapping("/tasks/{id}/draft/drop")
    String drop(@PathVariable String id, RedirectAttributes redirect) {
        drafts.drop(held(id).task());
        redirect.addFlashAttribute("notice", "tasklist.draft.dropped");
        return "redirect:/tasks/" + id;
    }

    /** What the acting person holds; of a dossier he may not see he learns nothing. */
    private Line held(String task) {
        var line = worklist.line(task)
                .filter(open -> sight.isOpen(open.dossier()))
                .orElseThrow(() -> Sight.missing("refused.unknown"));
        if (!line.isWith(Acting.person())) throw new ResponseStatusException(HttpStatus.CONFLICT);
        return line;
    }
}
