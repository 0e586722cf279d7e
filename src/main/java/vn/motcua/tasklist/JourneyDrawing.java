package vn.motcua.tasklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Timeline.Entry;
import vn.motcua.tasklist.Parts.Diagram;
import vn.motcua.tasklist.Parts.Tab;
import vn.motcua.tasklist.Whereabouts.Walk;

/** Draws where a dossier is: the stages, the desk it lies on, and the diagram with its place. */
@Component
class JourneyDrawing {

    private static final String FRAME = "dossierJourney";

    private final Whereabouts whereabouts;
    private final PlaceDrawing places;
    private final Worklist worklist;
    private final Paces paces;
    private final Speech speech;

    JourneyDrawing(Whereabouts whereabouts, PlaceDrawing places, Worklist worklist, Paces paces, Speech speech) {
        this.whereabouts = whereabouts;
        this.places = places;
        this.worklist = worklist;
        this.paces = paces;
        this.speech = speech;
    }

    /** What the page shows of the journey; {@code part} is the diagram the reader chose. */
    Map<String, @Nullable Object> show(DossierCode dossier, @Nullable String part, List<Entry> timeline) {
        var walks = whereabouts.walks(dossier);
        var open = worklist.of(dossier);
        var chosen = chosen(walks, part, open);
        var shown = new HashMap<String, @Nullable Object>();
        shown.put("strip", walk(walks, FRAME).map(places::stages).orElse(List.of()));
        shown.put("where", open.isEmpty() ? null : open.stream().map(this::desk).collect(Collectors.joining("; ")));
        shown.put(
                "diagrams",
                walks.stream()
                        .map(walk -> tab(dossier, walk, chosen.orElse(null)))
                        .toList());
        shown.put("diagram", chosen.map(walk -> diagram(dossier, walk)).orElse(null));
        shown.put("places", chosen.map(walk -> places.places(walk, timeline)).orElse(List.of()));
        return shown;
    }

    /** The drawing of a diagram the dossier has entered. */
    Optional<byte[]> drawing(DossierCode dossier, String part) {
        return walk(whereabouts.walks(dossier), part).map(whereabouts::drawing);
    }

    /** The marks on it. */
    Optional<PlaceDrawing.Marks> marks(DossierCode dossier, String part) {
        return walk(whereabouts.walks(dossier), part).map(places::marks);
    }

    /** The diagram asked for, else the one with an open task, else the frame. */
    private static Optional<Walk> chosen(List<Walk> walks, @Nullable String part, List<Line> open) {
        return Optional.ofNullable(part)
                .flatMap(name -> walk(walks, name))
                .or(() -> walks.stream()
                        .filter(walk ->
                                open.stream().anyMatch(line -> line.definition().equals(walk.definition())))
                        .findFirst())
                .or(() -> walk(walks, FRAME))
                .or(() -> walks.stream().findFirst());
    }

    private static Optional<Walk> walk(List<Walk> walks, String diagram) {
        return walks.stream().filter(walk -> walk.diagram().equals(diagram)).findFirst();
    }

    private String desk(Line line) {
        return paces.of(line).map(pace -> holder(line) + ". " + paces.why(pace)).orElseGet(() -> holder(line));
    }

    private String holder(Line line) {
        var holder = line.holder();
        var department = speech.department(line.role().department());
        return holder == null
                ? speech.say("tasklist.where.free", department, speech.day(line.openedAt()))
                : speech.say("tasklist.where.held", department, holder.person().name(), speech.day(line.openedAt()));
    }

    private Tab tab(DossierCode dossier, Walk walk, @Nullable Walk chosen) {
        return new Tab(
                "/dossiers/" + dossier + "?part=" + walk.diagram() + "#diagram",
                places.name(walk),
                null,
                walk.equals(chosen));
    }

    private Diagram diagram(DossierCode dossier, Walk walk) {
        var query = "?part=" + walk.diagram();
        return new Diagram(
                "/dossiers/" + dossier + "/diagram" + query,
                "/dossiers/" + dossier + "/places" + query,
                places.name(walk));
    }
}
