package vn.motcua.custody;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Acting;
import vn.motcua.access.Station;
import vn.motcua.custody.HandOver.Format;
import vn.motcua.custody.HandOver.Line;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.PaperTrail.Finding;
import vn.motcua.dossier.PaperTrail.Outcome;

/** The hand-over lists, their lines and what was found: rows are added, never changed. */
@Repository
class HandOverBook {

    /** The lines of lists, and what came without standing on one. */
    private static final String LINES =
            """
            select h.*, x.dossier, x.papers, d.name, d.procedure_key, r.outcome, r.reason, r.received_at, r.receiver
            from (select hand_over, dossier, papers from hand_over_line
                union all select hand_over, dossier, 0 from hand_over_receipt where outcome = 'EXTRA') x
              join hand_over h on h.number = x.hand_over
              join dossier d on d.code = x.dossier
              left join hand_over_receipt r on r.hand_over = x.hand_over and r.dossier = x.dossier
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    HandOverBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Opens a list; answers its number. */
    long open(Station from, Station to, Format format) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into hand_over (from_unit, from_department, to_unit, to_department, format, sent_at, sent_by, giver)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        from.unit(),
                        from.department(),
                        to.unit(),
                        to.department(),
                        format.name(),
                        now(),
                        Acting.now().account(),
                        Acting.now().name())
                .update(key, "number");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    void add(long number, DossierCode dossier, int papers) {
        jdbc.sql("insert into hand_over_line (hand_over, dossier, papers) values (?, ?, ?)")
                .params(number, dossier.value(), papers)
                .update();
    }

    void keep(long number, String sha256) {
        jdbc.sql("insert into hand_over_slip (hand_over, sha256) values (?, ?)")
                .params(number, sha256)
                .update();
    }

    /** The printed slip, by its hash. */
    String slip(long number) {
        return jdbc.sql("select sha256 from hand_over_slip where hand_over = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    /** Writes down what the receiver found, once. */
    void receive(long number, DossierCode dossier, Outcome outcome, @Nullable String reason) {
        jdbc.sql(
                        """
                        insert into hand_over_receipt (hand_over, dossier, outcome, reason, received_at, received_by, receiver)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number,
                        dossier.value(),
                        outcome.name(),
                        reason,
                        now(),
                        Acting.now().account(),
                        Acting.now().name())
                .update();
    }

    Optional<HandOver> find(long number) {
        return jdbc.sql("select * from hand_over where number = ?")
                .param(number)
                .query(HandOverBook::list)
                .optional();
    }

    List<HandOver> find(List<Long> numbers) {
        if (numbers.isEmpty()) return List.of();
        return jdbc.sql("select * from hand_over where number in (:numbers) order by sent_at, number")
                .param("numbers", numbers)
                .query(HandOverBook::list)
                .list();
    }

    List<Line> lines(long number) {
        return jdbc.sql(LINES + " where x.hand_over = ? order by x.papers desc, x.dossier")
                .param(number)
                .query((row, at) -> line(row))
                .list();
    }

    /** The lists a dossier's paper went by, the last first. */
    List<Entry> trail(DossierCode dossier) {
        return jdbc.sql(LINES + " where x.dossier = ? order by h.sent_at desc, h.number desc")
                .param(dossier.value())
                .query((row, at) -> new Entry(list(row, at), line(row)))
                .list();
    }

    private static HandOver list(ResultSet row, int at) throws SQLException {
        return new HandOver(
                row.getLong("number"),
                new Station(row.getString("from_unit"), row.getString("from_department")),
                new Station(row.getString("to_unit"), row.getString("to_department")),
                Format.valueOf(row.getString("format")),
                row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                row.getString("giver"));
    }

    private static Line line(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        var finding = outcome == null
                ? null
                : new Finding(
                        Outcome.valueOf(outcome),
                        row.getString("reason"),
                        row.getObject("received_at", OffsetDateTime.class).toInstant(),
                        row.getString("receiver"));
        return new Line(
                new DossierCode(row.getString("dossier")),
                row.getString("name"),
                row.getString("procedure_key"),
                row.getInt("papers"),
                finding);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** A list with the line of one dossier. */
    record Entry(HandOver list, Line line) {}
}
