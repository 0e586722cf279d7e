package vn.motcua.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.motcua.access.Acting;
import vn.motcua.access.TakesCode;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Desk;

/** The desk for programs: the same policy, the same forms, the same transactions. */
@RestController
@RequestMapping("/api/tasks")
@PreAuthorize("principal.worksOnDossiers()")
@Tag(name = "Tasks")
class TasksApi {

    private final Desk desk;
    private final Worklist worklist;
    private final Showing showing;
    private final Admission admission;
    private final WaiverDesk waivers;
    private final Sight sight;
    private final Forms forms;
    private final Steps steps;

    TasksApi(
            Desk desk,
            Worklist worklist,
            Showing showing,
            Admission admission,
            WaiverDesk waivers,
            Sight sight,
            Forms forms,
            Steps steps) {
        this.desk = desk;
        this.worklist = worklist;
        this.showing = showing;
        this.admission = admission;
        this.waivers = waivers;
        this.sight = sight;
        this.forms = forms;
        this.steps = steps;
    }

    @GetMapping(params = "!q")
    @Operation(
            summary = "Open tasks, most urgent first",
            description =
                    "scope: mine, free (unclaimed, of my roles) or all; filter: overdue or soon; dossier: its code")
    TaskView.Page list(
            @RequestParam(defaultValue = "mine") String scope,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable DossierCode dossier,
            @RequestParam(required = false) @Nullable String after,
            Locale locale) {
        return page(Wanted.of(scope, filter, dossier == null ? null : dossier.value(), after), locale);
    }

    @PostMapping("/search")
    @Operation(
            summary = "Finds open tasks by the dossier's code, name (accents may lack), personal ID or BHXH number",
            description = "In the body, because names and numbers must not stand in addresses; the rest as in the list")
    TaskView.Page find(@Valid @RequestBody Looked looked, Locale locale) {
        return page(Wanted.of(looked.scope(), looked.filter(), looked.typed(), looked.after()), locale);
    }

    private TaskView.Page page(Wanted wanted, Locale locale) {
        var lines = worklist.page(wanted, Acting.person());
        var page = lines.subList(0, Math.min(lines.size(), Worklist.PAGE));
        var next =
                lines.size() > Worklist.PAGE ? page.get(page.size() - 1).place().toString() : null;
        return new TaskView.Page(views(page, locale), next);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One open task with its form")
    TaskView.WithForm task(@PathVariable String id, Locale locale) {
        var line = worklist.line(id)
                .filter(open -> sight.dossier(open, "api/tasks").isPresent())
                .orElseThrow(() -> admission.gone(id));
        return new TaskView.WithForm(
                views(List.of(line), locale).get(0),
                forms.of(line.definition(), line.step()).source());
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Claims a task")
    void claim(@PathVariable String id) {
        desk.claim(id);
    }

    @PostMapping("/{id}/release")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Puts a claimed task back")
    void release(@PathVariable String id) {
        desk.release(id);
    }

    @PostMapping("/{id}/complete")
    @TakesCode
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Completes a claimed task with its form", description = "Body: {\"fields\": {\"key\": value}}")
    void complete(@PathVariable String id, @RequestBody Filled filled) {
        desk.complete(id, filled.texts());
    }

    @PostMapping("/{id}/waiver")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Asks for an exception from the separation of duties, for this dossier and duty")
    void askWaiver(@PathVariable String id, @RequestBody Asked asked) {
        waivers.ask(id, Objects.requireNonNullElse(asked.reason(), ""));
    }

    private List<TaskView> views(List<Line> lines, Locale locale) {
        return showing.of(lines, Acting.person()).stream()
                .map(shown -> TaskView.of(
                        shown,
                        steps.name(shown.line().definition(), shown.line().step(), locale)))
                .toList();
    }

    /** What is looked for, whose tasks, how urgent, and after which one. */
    record Looked(
            @NotBlank @Size(max = 200) String typed,
            @Nullable String scope,
            @Nullable String filter,
            @Nullable String after) {}

    /** Why one person has to do two duties on one dossier. */
    record Asked(@Nullable String reason) {}

    /** A form as programs fill it in: texts, numbers, truth values. */
    record Filled(Map<String, JsonNode> fields) {

        Filled {
            if (fields == null) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }

        Map<String, String> texts() {
            var texts = new LinkedHashMap<String, String>();
            fields.forEach((key, value) -> {
                if (value.isContainerNode()) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                if (!value.isNull()) texts.put(key, value.asText());
            });
            return texts;
        }
    }
}
