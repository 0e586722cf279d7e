package vn.motcua.reception;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;

/** What became of a dossier at the desk: its code, where it stands, when it is due and the slips to hand out. */
public record Received(
        DossierCode code, DossierState state, @Nullable Instant dueAt, List<Slip> documents, List<String> doubts) {

    public Received {
        documents = List.copyOf(documents);
        doubts = List.copyOf(doubts);
    }

    static Received of(OpenCase open) {
        return new Received(
                open.code(),
                open.state(),
                open.dueAt(),
                open.documents().stream()
                        .map(document -> new Slip(document.id(), document.kind().name(), document.title()))
                        .toList(),
                IdNumber.doubts(open.dossier().person()));
    }

    /** A printed form filed in the dossier. */
    public record Slip(long id, String kind, String title) {}
}
