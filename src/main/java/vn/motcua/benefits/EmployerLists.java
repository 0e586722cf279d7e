package vn.motcua.benefits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Duty;
import vn.motcua.benefits.ListLines.Kept;
import vn.motcua.dossier.Awards;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Drafting.Draft;
import vn.motcua.dossier.ListSummary;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.DutyGuard;

/**
 * Settles the lists of many people: sickness, maternity and recovery by employers, unemployment by the labour office (Law
 * 41/2024/QH15 art. 47 to 49, 61 to 63; Employment Law 74/2025/QH15 art. 38). Good lines are settled by one decision, the
 * others go back.
 */
@Service
class EmployerLists {

    private final Dossiers dossiers;
    private final ListBook book;
    private final ListLines lines;
    private final ListCheck check;
    private final LineNamesakes namesakes;
    private final LeaveBook leaves;
    private final ListDecision decision;
    private final Awards awards;
    private final Sheets sheets;
    private final Timeline timeline;
    private final DutyGuard guard;
    private final Clock clock;

    EmployerLists(
            Dossiers dossiers,
            ListBook book,
            ListLines lines,
            ListCheck check,
            LineNamesakes namesakes,
            LeaveBook leaves,
            ListDecision decision,
            Awards awards,
            Sheets sheets,
            Timeline timeline,
            DutyGuard guard,
            Clock clock) {
        this.dossiers = dossiers;
        this.book = book;
        this.lines = lines;
        this.check = check;
        this.namesakes = namesakes;
        this.leaves = leaves;
        this.decision = decision;
        this.awards = awards;
        this.sheets = sheets;
        this.timeline = timeline;
        this.guard = guard;
        this.clock = clock;
    }

    /** Checks and calculates every line as of today. */
    @Transactional
    void check(DossierCode code) {
        checkAll(dossiers.get(code));
        sheets.lay(code, summary(code));
    }

    /** Whether any line is left to be settled. */
    @Transactional(readOnly = true)
    boolean hasGoodLines(DossierCode code) {
        return summary(code).good() > 0;
    }

    /** An officer strikes a line out, for a reason; the person's other lines are checked anew. */
    @Transactional
    void strike(Dossier dossier, Kept line, String reason) {
        lines.strike(dossier.code(), line.line(), LineState.STRUCK, reason);
        changed(
                dossier,
                line,
                Note.of("strikeLine", String.valueOf(line.line()), line.name()).because(reason));
    }

    /** An officer takes a struck line back in. */
    @Transactional
    void restore(Dossier dossier, Kept line) {
        lines.strike(dossier.code(), line.line(), LineState.UNCHECKED, null);
        changed(dossier, line, Note.of("restoreLine", String.valueOf(line.line()), line.name()));
    }

    /** An officer tells the person of a line from whoever else has the name, for a reason; the line is checked anew. */
    @Transactional
    void tellApart(Dossier dossier, Kept line, String reason) {
        namesakes.tellApart(dossier.code(), line.line(), reason);
        changed(
                dossier,
                line,
                Note.of("tellLineApart", String.valueOf(line.line()), line.name())
                        .because(reason));
    }

    private void changed(Dossier dossier, Kept line, Note note) {
        check.run(dossier, lines.touching(dossier.code(), line.insuranceNumber()));
        sheets.lay(dossier.code(), summary(dossier.code()));
        guard.demand(dossier.code(), Duty.PROPOSE, Acting.now());
        timeline.write(dossier.code(), note.as(Duty.PROPOSE));
    }

    /** Drafts the decision list, or the refusal if no line is left, dated today; lays what it grants. */
    @Transactional
    Decision draft(DossierCode code) {
        return write(dossiers.get(code), LocalDate.now(clock), sheets.find(code, Decision.class));
    }

    /**
     * The decision as the law gives it on a day: all lines are checked anew on another day than that of the text, or when
     * somebody on the list was granted other leave meanwhile.
     */
    @Transactional
    Draft on(Dossier dossier, LocalDate day, Decision present) {
        var code = dossier.code();
        var checkedAt = Objects.requireNonNull(book.find(code).orElseThrow().checkedAt());
        if (!present.on().equals(day) || leaves.hasGrown(code, checkedAt)) checkAll(dossier);
        var now = summary(code);
        if (!now.equals(sheets.get(code, ListSummary.class))) return Draft.changed(present, now.amount());
        return Draft.dated(present, day, text -> write(dossier, day, Optional.of(text)));
    }

    private Decision write(Dossier dossier, LocalDate on, Optional<Decision> before) {
        var granted = decision.granted(dossier);
        awards.lay(
                dossier.code(),
                granted.stream().map(ListDecision.Granted::award).toList());
        return decision.write(dossier, granted, on, before);
    }

    private void checkAll(Dossier dossier) {
        check.run(dossier, lines.all(dossier.code()));
        book.checked(dossier.code());
    }

    private ListSummary summary(DossierCode code) {
        var totals = lines.totals(code);
        var good = count(totals, LineState.GOOD);
        var bad = count(totals, LineState.BAD) + count(totals, LineState.UNCHECKED);
        var struck = count(totals, LineState.STRUCK);
        var amount = totals.stream()
                .filter(total -> total.state() == LineState.GOOD)
                .mapToLong(ListLines.Total::amount)
                .sum();
        return new ListSummary(good + bad + struck, good, bad, struck, amount);
    }

    private static int count(List<ListLines.Total> totals, LineState state) {
        return totals.stream()
                .filter(total -> total.state() == state)
                .mapToInt(ListLines.Total::lines)
                .sum();
    }
}
