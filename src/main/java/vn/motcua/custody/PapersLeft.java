package vn.motcua.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Station;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.WorkPlaces;

/** Finds paper that stayed behind: the dossier is worked on elsewhere already, its paper still lies at a station. */
@Repository
class PapersLeft {

    private static final int MOST = 200;
    /** Most of what lies at a station is worked on there: among so much is looked for what isn't. */
    private static final int LYING = 2_000;

    private static final String MOVED =
            """
            select d.code, d.name, d.procedure_key, p.since from paper_place p join dossier d on d.code = p.dossier
            where p.unit = ? and p.department = ? and p.hand_over is null
              and d.state not in ('REFUSED', 'WITHDRAWN', 'TERMINATED', 'ARCHIVED')
            order by p.since, d.code limit ?""";

    /** At the desk also what has never moved; what came without paper has none to move. */
    private static final String NEVER_MOVED =
            """
            select d.code, d.name, d.procedure_key, d.submitted_at as since from dossier d
            where d.received_unit = ? and d.state in ('ACCEPTED', 'IN_PROGRESS', 'DECIDED') and d.channel in ('COUNTER', 'POST')
              and not exists (select 1 from paper_place p where p.dossier = d.code)
            order by d.submitted_at, d.code limit ?""";

    private final JdbcClient jdbc;
    private final ObjectProvider<WorkPlaces> work;

    PapersLeft(JdbcClient jdbc, ObjectProvider<WorkPlaces> work) {
        this.jdbc = jdbc;
        this.work = work;
    }

    /** What should have moved on from a station, the longest first; where records end nothing has to. */
    List<Left> at(Station station) {
        if (station.department().equals(Stations.ARCHIVE)) return List.of();
        var here = lying(station);
        var codes = here.stream().map(Left::dossier).toList();
        var stations = work.stream().map(each -> each.of(codes)).findFirst().orElseGet(Map::of);
        return here.stream()
                .flatMap(left -> onward(left, station, stations.getOrDefault(left.dossier(), Set.of())))
                .limit(MOST)
                .toList();
    }

    private static Stream<Left> onward(Left left, Station here, Set<Station> working) {
        return working.contains(here)
                ? Stream.empty()
                : working.stream().limit(1).map(left::to);
    }

    private List<Left> lying(Station station) {
        var moved = jdbc.sql(MOVED)
                .params(station.unit(), station.department(), LYING)
                .query(PapersLeft::left)
                .list();
        if (!station.department().equals(Stations.DESK)) return moved;
        var never = jdbc.sql(NEVER_MOVED)
                .params(station.unit(), LYING)
                .query(PapersLeft::left)
                .list();
        return Stream.concat(moved.stream(), never.stream()).toList();
    }

    private static Left left(ResultSet row, int at) throws SQLException {
        return new Left(
                new DossierCode(row.getString("code")),
                row.getString("name"),
                row.getString("procedure_key"),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                null);
    }

    /** Paper that lies since then, and the station that waits for it. */
    record Left(DossierCode dossier, String name, String procedure, Instant since, @Nullable Station next) {

        private Left to(Station station) {
            return new Left(dossier, name, procedure, since, station);
        }
    }
}
