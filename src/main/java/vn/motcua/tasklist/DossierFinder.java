package vn.motcua.tasklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.access.Finder;
import vn.motcua.access.LookLog;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierSight;
import vn.motcua.tasklist.Wanted.Scope;

/**
 * Finds dossiers for the palette: any by its whole code, those with an open task by words, code or personal number, along the
 * worklist's indexes; and the people they are for, whose finished ones the look-up of dossiers finds.
 */
@Component
class DossierFinder implements Finder {

    private static final String PLACE = "palette";
    private static final int MOST = 6;
    private static final int MOST_PEOPLE = 3;

    private final Worklist worklist;
    private final DossierSight sight;
    private final Speech speech;
    private final LookLog log;

    DossierFinder(Worklist worklist, DossierSight sight, Speech speech, LookLog log) {
        this.worklist = worklist;
        this.sight = sight;
        this.speech = speech;
        this.log = log;
    }

    @Override
    public List<Found> find(String typed) {
        if (!Acting.person().worksOnDossiers()) return List.of();
        var hits = hits(typed);
        log.searched(typed, PLACE, hits.size());
        var found = new ArrayList<Found>();
        hits.stream()
                .map(Hit::person)
                .distinct()
                .limit(MOST_PEOPLE)
                .map(DossierFinder::found)
                .forEach(found::add);
        hits.stream().map(this::found).forEach(found::add);
        return found;
    }

    /** Each dossier once, however many of its tasks are open. */
    private List<Hit> hits(String typed) {
        var byCode = sight.find(typed).stream().map(Hit::of);
        var wanted = new Wanted(Scope.ALL, Criteria.NONE.saying(typed), null);
        var open = worklist.page(wanted, Acting.person(), MOST * 2).stream().map(Hit::of);
        var hits = new LinkedHashMap<DossierCode, Hit>();
        Stream.concat(byCode, open).forEach(hit -> hits.putIfAbsent(hit.code(), hit));
        return hits.values().stream().limit(MOST).toList();
    }

    private static Found found(Named person) {
        var year = person.born() == null ? "" : String.valueOf(person.born().getYear());
        return new Found(What.PERSON, person.name(), year, "/dossiers", person.name());
    }

    private Found found(Hit hit) {
        return new Found(
                What.DOSSIER,
                hit.person().name(),
                hit.code().spokenPart() + " \u00b7 " + speech.procedure(hit.procedure()),
                "/dossiers/" + hit.code(),
                null);
    }

    /** A dossier of the answer. */
    private record Hit(DossierCode code, Named person, String procedure) {

        static Hit of(Line line) {
            return new Hit(line.dossier(), new Named(line.name(), line.birthDate()), line.procedure());
        }

        static Hit of(Dossier dossier) {
            var born = dossier.isList() ? null : dossier.person().birthDate();
            return new Hit(dossier.code(), new Named(dossier.concerns(), born), dossier.procedure());
        }
    }

    /** Whoever a dossier is for. */
    private record Named(String name, @Nullable LocalDate born) {}
}
