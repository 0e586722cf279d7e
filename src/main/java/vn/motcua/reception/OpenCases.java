package vn.motcua.reception;

import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.IdentityCard;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.NumberHistory;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.ReadOnce;
import vn.motcua.dossier.Sheet;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.Timeline;

/** The dossiers on the desk in the present transaction: what one verb has read or written, the next need not read. */
@Component
class OpenCases {

    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Timeline timeline;
    private final ObjectProvider<NumberHistory> numbers;
    private final ReadOnce<DossierCode, OpenCase> open = new ReadOnce<>();

    OpenCases(Dossiers dossiers, Sheets sheets, Timeline timeline, ObjectProvider<NumberHistory> numbers) {
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.timeline = timeline;
        this.numbers = numbers;
    }

    OpenCase of(DossierCode code) {
        return open.known(code).orElseGet(() -> {
            var found = new OpenCase(dossiers.get(code));
            open.keep(code, found);
            return found;
        });
    }

    /** A dossier that this transaction has just opened, with its papers. */
    OpenCase begin(Dossier dossier, PaperList papers) {
        var begun = new OpenCase(dossier);
        begun.papers(papers);
        open.keep(dossier.code(), begun);
        return begun;
    }

    /** A dossier that this transaction has corrected. */
    OpenCase reopen(Dossier dossier) {
        var corrected = new OpenCase(dossier);
        open.keep(dossier.code(), corrected);
        return corrected;
    }

    PaperList papers(OpenCase open) {
        var known = open.papers();
        if (known != null) return known;
        var read = sheets.get(open.code(), PaperList.class);
        open.papers(read);
        return read;
    }

    void lay(OpenCase open, Sheet sheet) {
        sheets.lay(open.code(), sheet);
    }

    /** Lays the person's scanned card in the dossier; whoever keeps numbers learns that of the card before. */
    void identify(OpenCase open, Person person, IdentityCard card) {
        lay(open, card);
        numbers.ifAvailable(history -> history.learn(person, card));
    }

    <S extends Sheet> Optional<S> find(OpenCase open, Class<S> kind) {
        return sheets.find(open.code(), kind);
    }

    void accept(OpenCase open, Instant at, Instant due) {
        dossiers.accept(open.code(), at, due);
        open.accepted(at, due);
    }

    void move(OpenCase open, DossierState state, ClockState pace) {
        dossiers.move(open.code(), state, pace);
        open.moved(state);
    }

    void handOver(OpenCase open, String receiver) {
        dossiers.handOver(open.code(), receiver);
        open.moved(DossierState.RETURNED);
    }

    void postpone(OpenCase open, Instant due) {
        dossiers.moveDueDate(open.code(), due);
        open.postponed(due);
    }

    void note(OpenCase open, Note note) {
        note(open.code(), note);
    }

    void note(DossierCode code, Note note) {
        timeline.write(code, note);
    }
}
