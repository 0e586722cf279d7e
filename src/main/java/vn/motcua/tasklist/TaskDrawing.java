package vn.motcua.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
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

    TaskDrawing(
            Forms forms,
            Steps steps,
            Speech speech,
            Clocks clocks,
            Folder folder,
            WaiverDesk waivers,
            Company company) {
        this.forms = forms;
        this.steps = steps;
        this.speech = speech;
        this.clocks = clocks;
        this.folder = folder;
        this.waivers = waivers;
        this.company = company;
    }

    /** The page as it is opened. */
    ModelAndView page(Visit visit, Locale locale) {
        var form = forms.of(visit.definition(), visit.step()).form();
        return page(visit, Typing.nothing(form, locale), null);
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
            @Nullable String claimedBy,
            boolean list) {}
}
