package vn.motcua.custody;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.access.Station;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.Channel;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.PaperTrail;

/** Tells the house where paper is and how it came there. */
@Component
class PaperHistory implements PaperTrail {

    private static final Set<Channel> ON_PAPER = Set.of(Channel.COUNTER, Channel.POST);

    private final PaperPlaces places;
    private final HandOverBook book;
    private final Stations stations;

    PaperHistory(PaperPlaces places, HandOverBook book, Stations stations) {
        this.places = places;
        this.book = book;
        this.stations = stations;
    }

    @Override
    public Map<DossierCode, Place> places(Collection<Dossier> dossiers) {
        var known = places.of(dossiers.stream().map(Dossier::code).toList());
        var found = new HashMap<DossierCode, Place>();
        for (var dossier : dossiers)
            Optional.ofNullable(known.get(dossier.code()))
                    .map(this::place)
                    .or(() -> atTheDesk(dossier))
                    .ifPresent(place -> found.put(dossier.code(), place));
        return found;
    }

    @Override
    public List<Move> moves(DossierCode dossier) {
        return book.trail(dossier).stream()
                .map(entry -> new Move(
                        entry.list().number(),
                        stations.name(entry.list().from()),
                        stations.name(entry.list().to()),
                        entry.list().sentAt(),
                        entry.list().giver(),
                        entry.line().finding()))
                .toList();
    }

    private Place place(PaperPlaces.Place known) {
        var going = known.goingTo();
        return new Place(stations.name(known.keeper()), known.since(), going == null ? null : stations.name(going));
    }

    private Optional<Place> atTheDesk(Dossier dossier) {
        if (!ON_PAPER.contains(dossier.channel())) return Optional.empty();
        var desk = new Station(dossier.receivedUnit(), Stations.DESK);
        return Optional.of(new Place(stations.name(desk), dossier.submittedAt(), null));
    }
}
