package vn.motcua.tasklist;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.access.Search;
import vn.motcua.dossier.LegalClock.Face;
import vn.motcua.dossier.VirusScanner;
import vn.motcua.journey.Waivers;
import vn.motcua.tasklist.Line.Shown;
import vn.motcua.tasklist.Parts.Filter;
import vn.motcua.tasklist.Parts.Label;
import vn.motcua.tasklist.Parts.Tab;
import vn.motcua.tasklist.Wanted.Scope;
import vn.motcua.tasklist.Wanted.Urgency;

/** The worklist: what waits for a person, most urgent legal clock first. */
@Controller
@PreAuthorize("isAuthenticated()")
class WorklistPages {

    private final Worklist worklist;
    private final Showing showing;
    private final Steps steps;
    private final Speech speech;
    private final Clocks clocks;
    private final Paces paces;
    private final Waivers waivers;
    private final VirusScanner scanner;
    private final Clock clock;

    WorklistPages(
            Worklist worklist,
            Showing showing,
            Steps steps,
            Speech speech,
            Clocks clocks,
            Paces paces,
            Waivers waivers,
            VirusScanner scanner,
            Clock clock) {
        this.worklist = worklist;
        this.showing = showing;
        this.steps = steps;
        this.speech = speech;
        this.clocks = clocks;
        this.paces = paces;
        this.waivers = waivers;
        this.scanner = scanner;
        this.clock = clock;
    }

    /** Everybody begins at the worklist; whoever has none sees the frame with the rooms that are open to him. */
    @GetMapping("/")
    String begin() {
        return "redirect:/tasks";
    }

    @GetMapping("/tasks")
    String list(
            @RequestParam(required = false) @Nullable String scope,
            @RequestParam(required = false) @Nullable String filter,
            @RequestParam(required = false) @Nullable String after,
            Search search,
            Locale locale,
            Model model) {
        var officer = Acting.person();
        var wanted = Wanted.of(scope, filter, search.text(), after);
        var lines = worklist.page(wanted, officer);
        var page = lines.subList(0, Math.min(lines.size(), Worklist.PAGE));
        var shown = showing.of(page, officer);
        model.addAttribute(
                "rows", shown.stream().map(each -> row(each, officer, locale)).toList());
        model.addAttribute("nextTask", next(wanted, shown, officer));
        model.addAttribute(
                "next",
                lines.size() > Worklist.PAGE
                        ? address(
                                wanted,
                                search,
                                page.get(page.size() - 1).place().toString())
                        : null);
        model.addAttribute("previous", null);
        model.addAttribute("query", wanted.text());
        model.addAttribute("clear", address(plain(wanted.scope(), Urgency.ANY)));
        model.addAttribute("here", address(plain(wanted.scope(), wanted.urgency())));
        model.addAttribute("updated", clock.instant());
        model.addAttribute("unscanned", officer.holds(Role.ACCESS_ADMINISTRATOR) && !scanner.isScanning());
        model.addAttribute("waivers", waivers.waitingFor(officer).size());
        counts(model, wanted, officer);
        return "tasklist/worklist";
    }

    private void counts(Model model, Wanted wanted, Officer officer) {
        var scopes = Arrays.stream(Scope.values())
                .map(scope -> plain(scope, Urgency.ANY))
                .toList();
        var filters = Arrays.stream(Urgency.values())
                .map(urgency -> plain(wanted.scope(), urgency))
                .toList();
        var counts =
                worklist.counts(Stream.concat(scopes.stream(), filters.stream()).toList(), officer);
        var counted = counts.iterator();
        model.addAttribute(
                "scopes",
                scopes.stream().map(each -> tab(each, counted.next(), wanted)).toList());
        model.addAttribute(
                "filters",
                filters.stream()
                        .map(each -> filter(each, counted.next(), wanted))
                        .toList());
        model.addAttribute("count", counts.get(scopes.size() + wanted.urgency().ordinal()));
    }

    private Tab tab(Wanted tab, int count, Wanted wanted) {
        var label = speech.say("tasklist.scope." + tab.scope().key());
        return new Tab(address(tab), label, count, tab.scope() == wanted.scope());
    }

    private Filter filter(Wanted filter, int count, Wanted wanted) {
        var tone =
                switch (filter.urgency()) {
                    case ANY -> "";
                    case OVERDUE -> "red";
                    case SOON -> "amber";
                };
        var label = speech.say("tasklist.filter." + filter.urgency().key());
        return new Filter(address(filter), label, count, tone, filter.urgency() == wanted.urgency());
    }

    /** The most urgent free task the person may take. */
    private @Nullable String next(Wanted wanted, List<Shown> shown, Officer officer) {
        var free = wanted.scope() == Scope.FREE && wanted.after() == null
                ? shown
                : showing.of(worklist.page(plain(Scope.FREE, Urgency.ANY), officer), officer);
        return free.stream()
                .filter(each -> each.free() && each.obstacle() == null)
                .findFirst()
                .map(each -> each.line().task())
                .orElse(null);
    }

    private Row row(Shown shown, Officer officer, Locale locale) {
        var line = shown.line();
        var holder = line.holder();
        var obstacle = shown.free() ? shown.obstacle() : null;
        return new Row(
                line.task(),
                officer.does(line.role()) ? steps.address(line.step(), line.task()) : "/tasks/" + line.task(),
                line.dossier().value(),
                line.name(),
                sub(line),
                speech.procedure(line.procedure()),
                steps.name(line.definition(), line.step(), locale),
                clocks.face(line.period()),
                shown.amount(),
                labels(shown, obstacle),
                holder == null ? null : holder.person().name(),
                line.isWith(officer),
                shown.free() && obstacle == null);
    }

    /** Whose dossier it is, more closely: the year of birth, unless many people are on it, and the unit. */
    private String sub(Line line) {
        var born = line.birthDate();
        var unit = speech.unit(line.unit());
        return born == null ? unit : speech.say("tasklist.personSub", Integer.toString(born.getYear()), unit);
    }

    private List<Label> labels(Shown shown, @Nullable Duty obstacle) {
        var labels = new ArrayList<Label>();
        var inStead = shown.inStead();
        if (inStead != null)
            labels.add(new Label(
                    speech.say("tasklist.inStead.short", inStead.replaced().name()), "blue"));
        paces.of(shown.line()).map(paces::label).ifPresent(labels::add);
        var barrier = shown.barrier();
        if (barrier != null && barrier.open()) labels.add(new Label(speech.say("waiver.label.running"), "blue"));
        if (obstacle != null)
            labels.add(new Label(speech.say("tasklist.obstacle", speech.say("duty." + obstacle.name())), "amber"));
        return labels;
    }

    private static Wanted plain(Scope scope, Urgency urgency) {
        return new Wanted(scope, urgency, "", null);
    }

    private static String address(Wanted wanted) {
        return address(wanted, Search.NONE, null);
    }

    private static String address(Wanted wanted, Search search, @Nullable String after) {
        var address = UriComponentsBuilder.fromPath("/tasks")
                .queryParam("scope", wanted.scope().key());
        if (wanted.urgency() != Urgency.ANY)
            address.queryParam("filter", wanted.urgency().key());
        if (!search.token().isEmpty()) address.queryParam("search", search.token());
        if (after != null) address.queryParam("after", after);
        return address.encode().toUriString();
    }

    /** One row of the worklist. */
    record Row(
            String taskId,
            String href,
            String code,
            String person,
            String personSub,
            String procedure,
            String step,
            @Nullable Face clock,
            @Nullable Long amount,
            List<Label> labels,
            @Nullable String claimedBy,
            boolean mine,
            boolean canClaim) {}
}
