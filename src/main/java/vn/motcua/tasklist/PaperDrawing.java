package vn.motcua.tasklist;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.PaperTrail;
import vn.motcua.dossier.PaperTrail.Move;
import vn.motcua.dossier.PaperTrail.Place;

/** Where the paper of dossiers is, for the pages that show dossiers. */
@Component
class PaperDrawing {

    private final ObjectProvider<PaperTrail> trail;

    PaperDrawing(ObjectProvider<PaperTrail> trail) {
        this.trail = trail;
    }

    /** Where the paper of several dossiers is, asked at once. */
    Map<DossierCode, Place> places(Collection<Dossier> dossiers) {
        return trail.stream().map(each -> each.places(dossiers)).findFirst().orElseGet(Map::of);
    }

    /** Where the paper of one dossier is and how it came there; nothing if it came without. */
    @Nullable
    Paper of(Dossier dossier) {
        var place = places(List.of(dossier)).get(dossier.code());
        if (place == null) return null;
        return new Paper(
                place,
                trail.stream()
                        .flatMap(each -> each.moves(dossier.code()).stream())
                        .toList());
    }

    /** Where paper is, and its moves, the last first. */
    record Paper(Place place, List<Move> moves) {}
}
