package vn.motcua.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.forms.Typed;
import vn.motcua.tasklist.FollowUps.FollowUp;
import vn.motcua.tasklist.UnitLabels.UnitLabel;

/** What the acting person writes beside a dossier he may see, checked before anything is stored. */
@Component
@Transactional
class Marking {

    static final int LONGEST_NOTE = 1000;

    private static final int LONGEST_REMINDER = 200;
    private static final int LONGEST_REASON = 500;
    private static final int YEARS = 2;

    private final FollowUps followUps;
    private final Priorities priorities;
    private final UnitLabels labels;
    private final Timeline timeline;
    private final Clock clock;

    Marking(FollowUps followUps, Priorities priorities, UnitLabels labels, Timeline timeline, Clock clock) {
        this.followUps = followUps;
        this.priorities = priorities;
        this.labels = labels;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The person wants to come back to it on a day. */
    void remind(DossierCode dossier, String day, String note) {
        var today = LocalDate.now(clock);
        var on = Typed.day(day)
                .filter(each -> !each.isBefore(today) && each.isBefore(today.plusYears(YEARS)))
                .orElseThrow(() -> new FormRefused("on", "mark.fault.day"));
        if (note.strip().length() > LONGEST_REMINDER)
            throw new FormRefused("note", "mark.fault.reminder", LONGEST_REMINDER);
        followUps.set(Acting.person().actor(), dossier, new FollowUp(on, note.strip()));
    }

    void forget(DossierCode dossier) {
        followUps.drop(Acting.person().actor(), dossier);
    }

    void press(DossierCode dossier, String reason) {
        priorities.press(dossier, text("reason", reason, LONGEST_REASON, "mark.fault.reason"));
    }

    void ease(DossierCode dossier) {
        priorities.ease(dossier);
    }

    /** A note for everybody who sees the dossier; it can't be changed afterwards. */
    void note(DossierCode dossier, String text) {
        timeline.write(dossier, Note.of("noteDossier").because(text("text", text, LONGEST_NOTE, "mark.fault.note")));
    }

    void label(DossierCode dossier, @Nullable Long label) {
        labels.put(known(label).filter(each -> !each.retired()).orElseThrow(Marking::unknown), dossier);
    }

    void unlabel(DossierCode dossier, @Nullable Long label) {
        labels.take(known(label).orElseThrow(Marking::unknown), dossier);
    }

    private Optional<UnitLabel> known(@Nullable Long label) {
        return Optional.ofNullable(label).flatMap(id -> labels.find(id, Acting.person()));
    }

    private static FormRefused unknown() {
        return new FormRefused("label", "mark.refused.label");
    }

    private static String text(String field, String typed, int longest, String fault) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > longest) throw new FormRefused(field, fault, longest);
        return text;
    }
}
