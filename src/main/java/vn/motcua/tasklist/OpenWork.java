package vn.motcua.tasklist;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Role;
import vn.motcua.access.Station;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.WorkPlaces;

/** Reads from the worklist at which stations dossiers are worked on. */
@Repository
class OpenWork implements WorkPlaces {

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<DossierCode, Set<Station>> of(Collection<DossierCode> dossiers) {
        var found = new HashMap<DossierCode, Set<Station>>();
        if (dossiers.isEmpty()) return found;
        jdbc.sql("select dossier, unit, role from open_task where dossier in (:codes) order by urgent_at")
                .param("codes", dossiers.stream().map(DossierCode::value).toList())
                .query(row -> {
                    var station = station(row.getString(2), row.getString(3));
                    found.computeIfAbsent(new DossierCode(row.getString(1)), code -> new LinkedHashSet<>())
                            .add(station);
                });
        return found;
    }

    private static Station station(String unit, String role) {
        return new Station(unit, Role.of(role).orElseThrow().department());
    }
}
