package vn.motcua.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Superiors;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierSight;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.forms.Typed;
import vn.motcua.tasklist.Opinion.Question;

/**
 * Opinions are asked for by whoever has a task of the dossier, or is over it, and given without anybody's task waiting for them.
 * Question and answer stand on the timeline as plain notes: they are no duties.
 */
@Component
@Transactional
class Opinions {

    private static final int LONGEST_ANSWER = 4000;
    private static final int MOST_DAYS = 60;

    private final OpinionBook book;
    private final Addressees addressees;
    private final Worklist worklist;
    private final DossierSight sight;
    private final Timeline timeline;
    private final Clock clock;

    Opinions(
            OpinionBook book,
            Addressees addressees,
            Worklist worklist,
            DossierSight sight,
            Timeline timeline,
            Clock clock) {
        this.book = book;
        this.addressees = addressees;
        this.worklist = worklist;
        this.sight = sight;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Whether the acting person may ask about a dossier: it is his work just now, or that of people he is over. */
    @Transactional(readOnly = true)
    boolean mayAsk(Dossier dossier) {
        var officer = Acting.person();
        return sight.isOwn(dossier)
                && worklist.of(dossier.code()).stream()
                        .anyMatch(line -> line.isWith(officer) || Superiors.isOver(officer, line.role(), line.unit()));
    }

    /** @throws FormRefused naming the field that can't stand */
    void ask(DossierCode dossier, OpinionForm form) {
        var asked = addressees.find(form);
        var by = Acting.person().actor();
        var id = book.ask(dossier, asked, new Question(form.question(), due(form.due()), by, clock.instant()));
        timeline.write(dossier, note("askOpinion", asked.name(), id).because(form.question()));
    }

    private LocalDate due(String typed) {
        var today = LocalDate.now(clock);
        return Typed.day(typed)
                .filter(day -> !day.isBefore(today) && !day.isAfter(today.plusDays(MOST_DAYS)))
                .orElseThrow(() -> new FormRefused("due", "opinion.fault.due.when", MOST_DAYS));
    }

    /**
     * The acting person answers; false if the question was answered or withdrawn meanwhile.
     *
     * @throws FormRefused if there is no answer, or one that is too long
     */
    boolean give(Opinion opinion, String typed) {
        var answer = typed.strip();
        if (answer.isEmpty() || answer.length() > LONGEST_ANSWER)
            throw new FormRefused("answer", "opinion.fault.answer", LONGEST_ANSWER);
        if (!book.close(opinion.id(), Acting.person().actor(), answer)) return false;
        timeline.write(
                opinion.dossier(),
                note("giveOpinion", opinion.asked().name(), opinion.id()).because(answer));
        return true;
    }

    /** False if it was answered or withdrawn meanwhile. */
    boolean withdraw(Opinion opinion) {
        if (!book.close(opinion.id(), Acting.person().actor(), null)) return false;
        timeline.write(
                opinion.dossier(), note("withdrawOpinion", opinion.asked().name(), opinion.id()));
        return true;
    }

    /** The last detail is the number by which notices find whom it concerns; no text shows it. */
    private static Note note(String act, String asked, long opinion) {
        return Note.of(act, asked, Long.toString(opinion));
    }

    /** One that waits for the acting person. */
    @Transactional(readOnly = true)
    Optional<Opinion> waiting(long id) {
        return book.find(id).filter(opinion -> opinion.asked().is(Acting.person()));
    }
}
