package vn.motcua.custody;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.ChangeLog;
import vn.motcua.access.Station;
import vn.motcua.custody.HandOver.Format;
import vn.motcua.custody.HandOver.Line;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierSight;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.PaperList.Form;
import vn.motcua.dossier.PaperTrail.Outcome;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.FormRefused;

/** Hands paper over: sent out by the giver on a list, confirmed in by the receiver. No step of a journey waits for it. */
@Service
class HandOvers {

    private static final int MOST = 100;

    private final HandOverBook book;
    private final PaperPlaces places;
    private final HandOverSlip slip;
    private final DossierSight sight;
    private final Sheets sheets;
    private final ChangeLog changes;

    HandOvers(
            HandOverBook book,
            PaperPlaces places,
            HandOverSlip slip,
            DossierSight sight,
            Sheets sheets,
            ChangeLog changes) {
        this.book = book;
        this.places = places;
        this.slip = slip;
        this.sight = sight;
        this.sheets = sheets;
        this.changes = changes;
    }

    /**
     * Sends paper out on a list and prints it; answers its number.
     *
     * @throws FormRefused if a dossier's paper isn't there to be given; nothing has left then
     */
    @Transactional
    Long send(Sending sending) {
        if (sending.dossiers().isEmpty()) throw new FormRefused("dossiers", "custody.fault.none");
        if (sending.dossiers().size() > MOST) throw new FormRefused("dossiers", "custody.fault.many", MOST);
        if (sending.from().equals(sending.to())) throw new FormRefused("to", "custody.fault.same");
        var papers = sheets.find(sending.dossiers(), PaperList.class);
        var number = book.open(sending.from(), sending.to(), sending.format());
        var list = book.find(number).orElseThrow();
        for (var code : sending.dossiers()) give(list, sight(code), count(papers.get(code)));
        book.keep(number, slip.print(list, book.lines(number)));
        return number;
    }

    private void give(HandOver list, Dossier dossier, int papers) {
        var code = dossier.code();
        try {
            places.begin(code, new Station(dossier.receivedUnit(), Stations.DESK));
        } catch (DuplicateKeyException quicker) {
            throw new FormRefused("dossiers", "custody.fault.gone", code.value());
        }
        if (!places.send(code, list)) throw new FormRefused("dossiers", "custody.fault.gone", code.value());
        book.add(list.number(), code, papers);
        changes.dossier(code.value(), "paperSent", list.label(), list.to().key() + " " + papers);
    }

    /** Originals and copies lie in the folder; what was only shown, or read from a database, doesn't. */
    private static int count(@Nullable PaperList papers) {
        return papers == null
                ? 0
                : (int) papers.papers().stream()
                        .filter(paper -> paper.form() == Form.ORIGINAL || paper.form() == Form.COPY)
                        .count();
    }

    /**
     * Confirms what came by a list, and notes what differs.
     *
     * @throws FormRefused if a reason is missing, or a line was confirmed by somebody else meanwhile; nothing is confirmed then
     */
    @Transactional
    void confirm(HandOver list, List<Found> found) {
        if (found.isEmpty()) throw new FormRefused("received", "custody.fault.nothing");
        var lines = book.lines(list.number()).stream().collect(Collectors.toMap(Line::dossier, Function.identity()));
        for (var each : found) confirm(list, lines.get(each.dossier()), each);
    }

    private void confirm(HandOver list, @Nullable Line line, Found found) {
        var code = found.dossier();
        if (line != null && !line.isOpen()) throw new FormRefused("received", "custody.fault.confirmed", code.value());
        var outcome = line == null ? Outcome.EXTRA : found.outcome();
        if (outcome != Outcome.RECEIVED && found.reason() == null)
            throw new FormRefused("received", "custody.fault.reason", code.value());
        if (line == null) sight(code);
        write(list, found, outcome);
        if (outcome == Outcome.MISSING) places.stay(code, list.number());
        else places.lay(code, list.to());
        changes.dossier(code.value(), "paperFound", list.label(), outcome + " " + found.reason());
    }

    private void write(HandOver list, Found found, Outcome outcome) {
        try {
            book.receive(list.number(), found.dossier(), outcome, found.reason());
        } catch (DuplicateKeyException quicker) {
            throw new FormRefused(
                    "received", "custody.fault.confirmed", found.dossier().value());
        }
    }

    private Dossier sight(DossierCode code) {
        return sight.find(code.value())
                .orElseThrow(() -> new FormRefused("dossiers", "custody.fault.dossier", code.value()));
    }

    /** What leaves which station for which, printed how. */
    record Sending(Station from, Station to, Format format, List<DossierCode> dossiers) {}

    /** What the receiver found of a dossier, and why it isn't what the list says. */
    record Found(DossierCode dossier, Outcome outcome, @Nullable String reason) {}
}
