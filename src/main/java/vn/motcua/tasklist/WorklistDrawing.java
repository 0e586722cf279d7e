package vn.motcua.tasklist;

import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Officer;
import vn.motcua.journey.Waivers;
import vn.motcua.tasklist.Columns.Column;

/** Draws a page of the worklist with what surrounds it, all of it read at once. */
@Component
@Transactional(readOnly = true)
class WorklistDrawing {

    private final Worklist worklist;
    private final Showing showing;
    private final FilterList filters;
    private final WorklistRows rows;
    private final FilterWords words;
    private final Columns columns;
    private final BulkSteps together;
    private final LineMarks marks;
    private final Waivers waivers;
    private final Clock clock;

    WorklistDrawing(
            Worklist worklist,
            Showing showing,
            FilterList filters,
            WorklistRows rows,
            FilterWords words,
            Columns columns,
            BulkSteps together,
            LineMarks marks,
            Waivers waivers,
            Clock clock) {
        this.worklist = worklist;
        this.showing = showing;
        this.filters = filters;
        this.rows = rows;
        this.words = words;
        this.columns = columns;
        this.together = together;
        this.marks = marks;
        this.waivers = waivers;
        this.clock = clock;
    }

    /** What the page shows. */
    Map<String, @Nullable Object> draw(ListAddress here, Officer officer, Locale locale) {
        var lines = worklist.page(here.wanted(), officer);
        var page = lines.subList(0, Math.min(lines.size(), Worklist.PAGE));
        var shown = showing.of(page, officer);
        var beside = marks.of(page, officer);
        var model = new HashMap<String, @Nullable Object>(filters.draw(here, officer));
        model.put(
                "rows",
                shown.stream()
                        .map(each -> rows.row(each, beside.of(each.line()), officer, locale))
                        .toList());
        model.put("together", together.of(shown, officer, locale));
        model.put("labels", beside.choices());
        model.put("nextTask", officer.worksOnDossiers());
        model.put("ticket", UUID.randomUUID().toString());
        model.put("next", page.size() < lines.size() ? after(here, page).toString() : null);
        model.put("previous", null);
        model.put("query", here.search().text());
        model.put("updated", clock.instant());
        model.put("waivers", waivers.waitingFor(officer).size());
        model.put("conditions", words.of(here.filter().criteria()));
        addresses(model, here);
        columns(model, officer);
        return model;
    }

    /** Why the list isn't what the address asked for, if so. */
    @Nullable
    String fault(ChosenFilter chosen, boolean lost) {
        var fault = chosen.fault();
        if (fault != null) return words.say(fault);
        return lost ? words.say("worklist.place.lost") : null;
    }

    private static ListAddress after(ListAddress here, List<Line> page) {
        return here.from(page.get(page.size() - 1).place());
    }

    private static void addresses(Map<String, @Nullable Object> model, ListAddress here) {
        var all = here.with(ChosenFilter.NONE);
        model.put("scope", here.scope().key());
        model.put("filter", here.filter().address());
        model.put("search", here.search().token());
        model.put("clear", all.toString());
        model.put("here", here.plain().toString());
        model.put("narrow", here.from(null).of("/filters"));
        model.put("excel", here.from(null).of("/export.xlsx"));
        model.put("csv", here.from(null).of("/export.csv"));
    }

    private void columns(Map<String, @Nullable Object> model, Officer officer) {
        var shown = columns.of(officer.actor());
        var hidden = Arrays.stream(Column.values()).filter(column -> !shown.contains(column));
        var heads = shown.stream()
                .map(column -> new Head(column.name(), column.look(), true))
                .toList();
        model.put("columns", heads);
        model.put(
                "allColumns",
                Stream.concat(heads.stream(), hidden.map(column -> new Head(column.name(), column.look(), false)))
                        .toList());
    }

    /** A column: its name, how it looks, and whether the reader sees it. */
    record Head(String key, String look, boolean shown) {}
}
