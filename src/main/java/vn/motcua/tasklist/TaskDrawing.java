package vn.motcua.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.Substitution;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.LegalClock.Face;
import vn.motcua.journey.forms.DrawnForm;
import vn.motcua.journey.forms.DrawnForm.Labels;
import vn.motcua.journey.forms.DrawnForm.Typing;
import vn.motcua.tasklist.TaskDrafts.Draft;

/** Draws a task's page: the form at the left, the dossier at the right. */
@Component
class TaskDrawing {

    private final Forms forms;
    private final Steps steps;
    private final Speech speech;
    private final Clocks clocks;
    private final Folder folder;
    private final WaiverDesk waivers;
    private final Company company;
    private final TaskDrafts drafts;
    private final MarkDrawing marks;

    TaskDrawing(
            Forms forms,
            Steps steps,
            Speech speech,
            Clocks clocks,
            Folder folder,
            WaiverDesk waivers,
            Company company,
            TaskDrafts drafts,
            MarkDrawing marks) {
        this.forms = forms;
        this.steps = steps;
        this.speech = speech;
        this.clocks = clocks;
        this.folder = folder;
        this.waivers = waivers;
        this.company = company;
        this.drafts = drafts;
        this.marks = marks;
    }

    /** The page as it is opened, with what its reader has typed before. */
    ModelAndView page(Visit visit, Locale locale) {
        var draft = visit.mine() ? drafts.find(visit.task()) : Optional.<Draft>empty();
        var typing = draft.map(kept -> new Typing(kept.typed(), List.of(), locale))
                .orElseGet(() -> Typing.nothing(
                        forms.of(visit.definition(), visit.step()).form(), locale));
        return page(visit, typing, null)
                .addObject("savedAt", draft.map(Draft::savedAt).orElse(null));
    }

    /** The page with what was typed, and who was quicker if somebody was. */
    ModelAndView page(Visit visit, Typing typing, @Nullable String conflict) {
        var page = new ModelAndView("tasklist/task");
        page.addObject("task", head(visit, typing.locale()));
        page.addObject("form", form(visit, typing));
        page.addObject("conflict", conflict);
        var hindrance = visit.hindrance();
        page.addObject("obstacle", hindrance == null ? null : speech.say(hindrance));
        page.addObject("exception", waivers.said(visit.barrier()));
        var inStead = visit.inStead();
        page.addObject("inStead", inStead == null ? null : said(inStead));
        page.addObject("now", company.now(visit));
        page.addObject("marks", marks.of(visit.dossier()));
        page.addAllObjects(folder.open(visit.dossier(), typing.locale()));
        return page;
    }

    /** The form alone. */
    DrawnForm form(Visit visit, Typing typing) {
        var labels = new Labels(
                speech.say(visit.mine() || visit.canClaim() ? "tasklist.form.title" : "tasklist.form.others"),
                speech.sayOr("step." + visit.step() + ".act", speech.say("tasklist.complete")));
        var asksForCode = Acting.officer().filter(Officer::hasSecondFactor).isPresent();
        var form = forms.of(visit.definition(), visit.step()).form().knowing(Map.of("asksForCode", asksForCode));
        return DrawnForm.of(visit.task(), form, typing, labels);
    }

    private String said(Substitution substitution) {
        return speech.say(
                "tasklist.inStead." + substitution.mark(),
                substitution.replaced().name(),
                speech.day(substitution.limits().until()));
    }

    private Head head(Visit visit, Locale locale) {
        var dossier = visit.dossier();
        return new Head(
                visit.task(),
                steps.name(visit.definition(), visit.step(), locale),
                dossier.code(),
                dossier.concerns(),
                dossier.isList() ? null : dossier.person().birthDate(),
                speech.procedure(dossier.procedure()),
                clocks.face(dossier),
                dossier.dueAt(),
                visit.canClaim(),
                visit.mine(),
                visit.assignable(),
                visit.claimedBy(),
                dossier.isList());
    }

    /** What the head of the page says. */
    record Head(
            String id,
            String name,
            DossierCode code,
            String person,
            @Nullable LocalDate born,
            String procedure,
            @Nullable Face clock,
            @Nullable Instant dueAt,
            boolean canClaim,
            boolean mine,
            boolean assignable,
            @Nullable String claimedBy,
            boolean list) {}
}
