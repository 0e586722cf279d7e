package vn.motcua.tasklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import vn.motcua.access.Acting;
import vn.motcua.access.Search;
import vn.motcua.dossier.DocumentKind;
import vn.motcua.dossier.Documents;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Guards;
import vn.motcua.dossier.LegalClock.Face;
import vn.motcua.dossier.PaperTrail.Place;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.DossierAct;
import vn.motcua.journey.Following;

/** Dossiers found and opened: where one is, what happened to it, its documents and its money. */
@Controller
@RequestMapping("/dossiers")
@PreAuthorize("principal.worksOnDossiers()")
class DossierPages {

    private static final String PLACE = "dossiers";

    private final Sight sight;
    private final Timeline timeline;
    private final Documents documents;
    private final Guards guards;
    private final DossierFacts facts;
    private final JourneyDrawing journey;
    private final Happenings happenings;
    private final SheetDrawing sheets;
    private final Speech speech;
    private final Clocks clocks;
    private final Company company;
    private final MarkDrawing marks;
    private final PaperDrawing paper;
    private final ObjectProvider<DossierAct> acts;
    private final ObjectProvider<Following> following;

    DossierPages(
            Sight sight,
            Timeline timeline,
            Documents documents,
            Guards guards,
            DossierFacts facts,
            JourneyDrawing journey,
            Happenings happenings,
            SheetDrawing sheets,
            Speech speech,
            Clocks clocks,
            Company company,
            MarkDrawing marks,
            PaperDrawing paper,
            ObjectProvider<DossierAct> acts,
            ObjectProvider<Following> following) {
        this.sight = sight;
        this.timeline = timeline;
        this.documents = documents;
        this.guards = guards;
        this.facts = facts;
        this.journey = journey;
        this.happenings = happenings;
        this.sheets = sheets;
        this.speech = speech;
        this.clocks = clocks;
        this.company = company;
        this.marks = marks;
        this.paper = paper;
        this.acts = acts;
        this.following = following;
    }

    @GetMapping
    String find(Search search, Model model) {
        model.addAttribute("query", search.text());
        var found = sight.search(search.text(), PLACE);
        var places = paper.places(found);
        model.addAttribute(
                "rows",
                found.stream()
                        .map(dossier -> row(dossier, places.get(dossier.code())))
                        .toList());
        return "tasklist/dossiers";
    }

    @GetMapping("/{code}")
    String open(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String part,
            Locale locale,
            Model model) {
        var dossier = sight.dossier(code, PLACE);
        var entries = timeline.of(dossier.code());
        var files = documents.of(dossier.code());
        model.addAttribute("dossier", head(dossier));
        model.addAttribute("payment", facts.payment(dossier));
        model.addAttribute("facts", facts.facts(dossier));
        model.addAttribute("timeline", happenings.of(entries, locale));
        var guard = guards.of(dossier);
        model.addAttribute("guard", guard.isEmpty() ? null : guard);
        model.addAttribute("documents", files.stream().map(sheets::file).toList());
        model.addAttribute("controlSlip", Folder.file(files, DocumentKind.CONTROL_SLIP));
        model.addAttribute("acts", acts(dossier));
        model.addAttribute("paper", paper.of(dossier));
        model.addAttribute("now", company.now(dossier.code()));
        model.addAttribute("marks", marks.of(dossier));
        model.addAttribute("followed", followed(dossier).orElse(null));
        model.addAllAttributes(journey.show(dossier.code(), part, entries));
        return "tasklist/dossier";
    }

    /** Who else looks at it by now. */
    @GetMapping("/{code}/now")
    String now(@PathVariable String code, Model model) {
        model.addAttribute("now", company.now(sight.glance(code)));
        return "tasklist/now :: now";
    }

    /** The drawing of one part of the journey, in the version this dossier walks. */
    @GetMapping("/{code}/diagram")
    ResponseEntity<byte[]> diagram(@PathVariable String code, @RequestParam String part) {
        return journey.drawing(sight.glance(code), part)
                .map(drawing -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_XML)
                        .body(drawing))
                .orElseThrow(() -> Sight.missing("diagram.missing", part));
    }

    /** The places on it: done, now, stuck. */
    @GetMapping("/{code}/places")
    @ResponseBody
    Map<String, Set<String>> places(@PathVariable String code, @RequestParam String part) {
        return journey.marks(sight.glance(code), part)
                .orElseThrow(() -> Sight.missing("diagram.missing", part))
                .byState();
    }

    /** Nothing for whoever is only let in to read: he isn't told of anything later. */
    private Optional<Boolean> followed(Dossier dossier) {
        if (!sight.isOwn(dossier)) return Optional.empty();
        return following.stream()
                .map(each -> each.follows(Acting.person(), dossier.code()))
                .findFirst();
    }

    private List<Act> acts(Dossier dossier) {
        var officer = Acting.person();
        return acts.stream()
                .filter(act -> act.isFor(officer, dossier))
                .map(act -> new Act(act.of(dossier), act.icon(), speech.say(act.label())))
                .toList();
    }

    private Head head(Dossier dossier) {
        return new Head(
                dossier.code(),
                dossier.concerns(),
                speech.procedure(dossier.procedure()),
                dossier.state(),
                clocks.face(dossier));
    }

    private Row row(Dossier dossier, @Nullable Place paper) {
        return new Row(
                dossier.code(),
                dossier.concerns(),
                dossier.isList() ? null : dossier.person().birthDate(),
                speech.procedure(dossier.procedure()),
                speech.unit(dossier.unit()),
                dossier.state(),
                clocks.face(dossier),
                dossier.submittedAt(),
                paper);
    }

    /** What the head of a dossier's page says. */
    record Head(DossierCode code, String person, String procedure, DossierState state, @Nullable Face clock) {}

    /** Something to be done with the dossier outside any task. */
    record Act(String href, String icon, String label) {}

    /** One dossier found. */
    record Row(
            DossierCode code,
            String person,
            @Nullable LocalDate born,
            String procedure,
            String unit,
            DossierState state,
            @Nullable Face clock,
            Instant submittedAt,
            @Nullable Place paper) {}
}
