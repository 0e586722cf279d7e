package vn.motcua.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Station;
import vn.motcua.dossier.DossierCode;

/** Where paper is now: one row for each dossier whose paper has ever left the desk that took it in. */
@Repository
class PaperPlaces {

    private final JdbcClient jdbc;
    private final Clock clock;

    PaperPlaces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sends paper on its way by a list; false if it isn't there any more, or has left already. */
    boolean send(DossierCode dossier, HandOver list) {
        return jdbc.sql(
                                """
                                update paper_place set hand_over = ?, going_unit = ?, going_department = ?
                                where dossier = ? and hand_over is null and unit = ? and department = ?""")
                        .params(
                                list.number(),
                                list.to().unit(),
                                list.to().department(),
                                dossier.value(),
                                list.from().unit(),
                                list.from().department())
                        .update()
                == 1;
    }

    /** Paper lies at a station, whatever was known of it before. */
    void lay(DossierCode dossier, Station at) {
        var changed = jdbc.sql(
                        """
                        update paper_place set unit = ?, department = ?, since = ?, hand_over = null, going_unit = null,
                          going_department = null where dossier = ?""")
                .params(at.unit(), at.department(), now(), dossier.value())
                .update();
        if (changed == 0) begin(dossier, at);
    }

    /** Paper lies at its first station; of two who say so at once, one waits and finds it said. */
    void begin(DossierCode dossier, Station at) {
        jdbc.sql(
                        """
                        insert into paper_place (dossier, unit, department, since)
                        select code, cast(? as varchar(20)), cast(? as varchar(40)), cast(? as timestamp with time zone)
                        from dossier where code = ? and not exists (select 1 from paper_place where dossier = code)""")
                .params(at.unit(), at.department(), now(), dossier.value())
                .update();
    }

    /** What a list says is on its way didn't come: it stays with whoever gave it. */
    void stay(DossierCode dossier, long list) {
        jdbc.sql(
                        """
                        update paper_place set hand_over = null, going_unit = null, going_department = null
                        where dossier = ? and hand_over = ?""")
                .params(dossier.value(), list)
                .update();
    }

    Map<DossierCode, Place> of(Collection<DossierCode> dossiers) {
        var found = new HashMap<DossierCode, Place>();
        if (dossiers.isEmpty()) return found;
        jdbc.sql("select * from paper_place where dossier in (:codes)")
                .param("codes", dossiers.stream().map(DossierCode::value).toList())
                .query(row -> {
                    found.put(new DossierCode(row.getString("dossier")), place(row));
                });
        return found;
    }

    /** The lists a station has sent out, or is to receive, on which paper is still under way. */
    List<Long> underWay(Station station, Side side) {
        var where = side == Side.GIVEN ? "unit = ? and department = ?" : "going_unit = ? and going_department = ?";
        return jdbc.sql("select distinct hand_over from paper_place where hand_over is not null and " + where)
                .params(station.unit(), station.department())
                .query(Long.class)
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        var going = row.getString("going_unit");
        return new Place(
                new Station(row.getString("unit"), row.getString("department")),
                row.getObject("since", OffsetDateTime.class).toInstant(),
                going == null ? null : new Station(going, row.getString("going_department")),
                going == null ? null : row.getLong("hand_over"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Who keeps paper and since when; where it goes by which list, while it is under way. */
    record Place(Station keeper, Instant since, @Nullable Station goingTo, @Nullable Long handOver) {}

    /** A station's side of a list. */
    enum Side {
        GIVEN,
        COMING
    }
}
