package vn.motcua.benefits;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.benefits.ListLines.Kept;
import vn.motcua.dossier.Award;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Decision.Kind;
import vn.motcua.dossier.DecisionTexts;
import vn.motcua.dossier.DecisionTexts.Text;
import vn.motcua.dossier.Dossier;

/** Writes what comes of a list: the decision with everybody it grants something to, or the refusal with every fault. */
@Component
class ListDecision {

    private static final String BENEFITS = "benefits";

    private final ListForms forms;
    private final ListLines lines;
    private final ListCheck check;
    private final DecisionTexts texts;
    private final MessageSource messages;

    ListDecision(ListForms forms, ListLines lines, ListCheck check, DecisionTexts texts, MessageSource messages) {
        this.forms = forms;
        this.lines = lines;
        this.check = check;
        this.texts = texts;
        this.messages = messages;
    }

    /** What the good lines of a list grant, in the order of the file. */
    List<Granted> granted(Dossier dossier) {
        var granted = new ArrayList<Granted>();
        for (var kept : lines.all(dossier.code())) {
            if (kept.state() != LineState.GOOD) continue;
            var line = check.read(dossier, kept, new LineFaults(messages));
            if (line != null) granted.add(granted(dossier, kept, line));
        }
        return granted;
    }

    private Granted granted(Dossier dossier, Kept kept, ListLine line) {
        var benefit = line.isUnemployment() ? dossier.procedure() : line.benefit();
        var award = new Award(
                kept.line(),
                benefit,
                kept.idNumber(),
                line.name(),
                line.leave().from(),
                line.leave().to(),
                kept.amount(),
                line.payee());
        var code = kept.cells().getOrDefault("benefit", "");
        return new Granted(line, award, code, kept.days() == null ? BigDecimal.ZERO : kept.days(), kept.taken());
    }

    /** The lines that go back, with why. */
    List<Returned> returned(Dossier dossier) {
        var form = forms.of(dossier.procedure());
        return lines.all(dossier.code()).stream()
                .filter(kept -> kept.state() != LineState.GOOD)
                .map(kept -> new Returned(kept, form))
                .toList();
    }

    /** Writes the text, dated a day. */
    Decision write(Dossier dossier, List<Granted> granted, LocalDate on, Optional<Decision> before) {
        if (granted.isEmpty()) {
            var model = Map.of("returned", returned(dossier));
            return texts.write(
                    dossier, new Text(Kind.REFUSAL, 0, BENEFITS, "benefits/print/list-refusal", model), on, before);
        }
        var total = granted.stream().mapToLong(each -> each.award().amount()).sum();
        var model = Map.of(
                "granted",
                granted,
                "total",
                total,
                "returned",
                returned(dossier).size());
        return texts.write(
                dossier, new Text(Kind.GRANT, total, BENEFITS, "benefits/print/list-decision", model), on, before);
    }

    /** A line that is settled: what was told, what is awarded, the benefit's code on the form, and the days. */
    record Granted(ListLine line, Award award, String code, BigDecimal days, SortedMap<Integer, BigDecimal> taken) {}

    /** A line that goes back. */
    record Returned(Kept kept, ListForm form) {

        /** Its faults, each with the heading of its column; of a struck line, the officer's reason. */
        public List<Reason> reasons() {
            if (kept.state() == LineState.STRUCK) return List.of(new Reason("", String.valueOf(kept.reason()), ""));
            return kept.faults().stream()
                    .map(fault -> new Reason(form.heading(fault.column()), fault.reason(), fault.article()))
                    .toList();
        }

        /** The name as it was typed. */
        public String name() {
            return kept.cells().getOrDefault("name", "");
        }

        /** The BHXH number as it was typed. */
        public String insuranceNumber() {
            return kept.cells().getOrDefault("insuranceNumber", "");
        }
    }

    /** Why a line goes back: the field, the reason and the article if there is one. */
    record Reason(String field, String reason, String article) {}
}
