package vn.motcua.benefits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.ListForm.Code;
import vn.motcua.benefits.ListForm.Column;
import vn.motcua.benefits.ListLines.Kept;
import vn.motcua.benefits.ListLines.Place;
import vn.motcua.benefits.ListLines.Total;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Wording;

/** What the pages of a list show: its totals, a page of its lines, one line with everything behind it. */
@Component
class ListView {

    private static final int PAGE = 50;

    private final ListForms forms;
    private final ListLines lines;
    private final LineNamesakes namesakes;
    private final Wording wording;
    private final MessageSource messages;

    ListView(ListForms forms, ListLines lines, LineNamesakes namesakes, Wording wording, MessageSource messages) {
        this.forms = forms;
        this.lines = lines;
        this.namesakes = namesakes;
        this.wording = wording;
        this.messages = messages;
    }

    /** A page of lines after a place, with the totals. */
    Map<String, @Nullable Object> page(Dossier dossier, @Nullable LineState state, Place after, Locale reader) {
        var form = forms.of(dossier.procedure());
        var totals = lines.totals(dossier.code());
        var found = lines.page(dossier.code(), state, after, PAGE + 1);
        var shown = found.subList(0, Math.min(PAGE, found.size()));
        var model = new HashMap<String, @Nullable Object>();
        model.put("tabs", tabs(dossier, totals, state, reader));
        model.put("sums", sums(form, totals, reader));
        model.put("total", amount(totals));
        model.put("rows", shown.stream().map(kept -> row(form, kept)).toList());
        model.put("next", found.size() > PAGE ? next(dossier, state, shown.get(PAGE - 1)) : null);
        return model;
    }

    /** One line: what was told, its faults, and the derivation. */
    Map<String, @Nullable Object> line(Dossier dossier, Kept kept, Locale reader) {
        var form = forms.of(dossier.procedure());
        var model = new HashMap<String, @Nullable Object>();
        model.put("row", row(form, kept));
        model.put("told", told(form, kept, reader));
        model.put("namesakes", alike(dossier, kept));
        model.put("calculation", drawn(kept.calculation()));
        model.put(
                "warnings",
                kept.calculation() == null ? List.of() : kept.calculation().warnings());
        return model;
    }

    private List<Tab> tabs(Dossier dossier, List<Total> totals, @Nullable LineState wanted, Locale reader) {
        var tabs = new ArrayList<Tab>();
        var all = totals.stream().mapToInt(Total::lines).sum();
        tabs.add(new Tab(address(dossier), say("lists.state.ALL", reader), all, wanted == null));
        for (var state : List.of(LineState.BAD, LineState.STRUCK, LineState.GOOD)) {
            var count = totals.stream()
                    .filter(total -> total.state().rank() == state.rank())
                    .mapToInt(Total::lines)
                    .sum();
            tabs.add(new Tab(
                    address(dossier) + "?state=" + state, say("lists.state." + state, reader), count, wanted == state));
        }
        return tabs;
    }

    private List<Alike> alike(Dossier dossier, Kept kept) {
        return namesakes.of(dossier.code(), kept.line()).stream()
                .map(each -> new Alike(
                        each.name(),
                        each.insuranceNumber(),
                        wording.day(each.leave().from()) + " - "
                                + wording.day(each.leave().to()),
                        each.foundIn(),
                        each.toldBy() == null ? null : each.toldBy().name(),
                        each.reason()))
                .toList();
    }

    private static List<Sum> sums(ListForm form, List<Total> totals, Locale reader) {
        return totals.stream()
                .filter(total -> total.state() == LineState.GOOD)
                .map(total -> new Sum(meaning(form, "benefit", total.benefit(), reader), total.lines(), total.amount()))
                .toList();
    }

    private static String meaning(ListForm form, String column, String value, Locale reader) {
        return form.codes(column, "").stream()
                .filter(code -> code.value().equals(value))
                .map(code -> code.meaning(reader))
                .findFirst()
                .orElse(value);
    }

    private static long amount(List<Total> totals) {
        return totals.stream()
                .filter(total -> total.state() == LineState.GOOD)
                .mapToLong(Total::amount)
                .sum();
    }

    private static String next(Dossier dossier, @Nullable LineState state, Kept last) {
        var filter = state == null ? "" : "state=" + state + "&";
        return address(dossier) + "?" + filter + "after=" + last.state().rank() + "." + last.line();
    }

    private static String address(Dossier dossier) {
        return "/dossiers/" + dossier.code() + "/list";
    }

    private Row row(ListForm form, Kept kept) {
        return new Row(
                kept.line(),
                kept.cells().getOrDefault("name", ""),
                kept.cells().getOrDefault("insuranceNumber", ""),
                kept.cells().getOrDefault("benefit", ""),
                day(kept.cells().getOrDefault("from", "")),
                day(kept.cells().getOrDefault("to", "")),
                kept.state() == LineState.UNCHECKED ? LineState.BAD : kept.state(),
                kept.days() == null ? "" : kept.days().stripTrailingZeros().toPlainString(),
                kept.amount(),
                new ListDecision.Returned(kept, form).reasons());
    }

    private List<Fact> told(ListForm form, Kept kept, Locale reader) {
        var english = reader.getLanguage().equals("en");
        return form.columns().stream()
                .filter(column -> kept.cells().containsKey(column.key()))
                .map(column ->
                        new Fact(english ? column.english() : column.vietnamese(), value(form, kept, column, reader)))
                .toList();
    }

    /** What was typed, and what it means if it is a code. */
    private String value(ListForm form, Kept kept, Column column, Locale reader) {
        var typed = String.valueOf(kept.cells().get(column.key()));
        if (column.kind() == ListForm.Kind.DAY) return day(typed);
        return form.codes(column.key(), kept.benefit()).stream()
                .filter(code -> code.is(typed))
                .findFirst()
                .map((Code code) -> typed + ": " + code.meaning(reader))
                .orElse(typed);
    }

    /** A day as people read it, however the file writes it; what is none stays as it was typed. */
    private String day(String typed) {
        var day = new CellReading(new LineFaults(messages)).day("", typed);
        return day == null ? typed : wording.day(day);
    }

    private @Nullable Drawn drawn(@Nullable Calculation calculation) {
        if (calculation == null) return null;
        var steps = calculation.steps().stream()
                .map(step -> new Step(
                        step.what(),
                        step.formula().equals(step.value()) ? null : wording.formula(step.formula()),
                        wording.formula(step.value()),
                        step.legalBasis()))
                .toList();
        var amount = Optional.ofNullable(calculation.amount()).map(wording::money);
        return new Drawn(
                steps,
                amount.map(sum -> new Sumup(say("lists.amount", Wording.VIETNAMESE), sum, ""))
                        .orElse(null));
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }

    record Tab(String href, String label, Integer count, boolean current) {}

    record Sum(String benefit, int lines, long amount) {}

    record Fact(String label, String value) {}

    record Row(
            int line,
            String name,
            String insuranceNumber,
            String code,
            String from,
            String to,
            LineState state,
            String days,
            long amount,
            List<ListDecision.Reason> reasons) {}

    record Alike(
            String name,
            String insuranceNumber,
            String days,
            String dossier,
            @Nullable String toldBy,
            @Nullable String reason) {}

    record Drawn(List<Step> steps, @Nullable Sumup total) {}

    record Step(String title, @Nullable String detail, String result, String law) {}

    record Sumup(String title, String result, String law) {}
}
