package vn.motcua.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;

/**
 * What was found of namesakes of a list's people, by whose check and when, and who told them apart and why; what was found
 * stays, what was decided holds for what it was decided about (official letter 771/BHXH-TTKT, C3).
 */
@Repository
class LineNamesakes {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    LineNamesakes(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** Keeps what a check has found; what was found before stays as it is. */
    void keep(DossierCode dossier, Collection<Namesake> found) {
        var known = Set.copyOf(all(dossier).stream().map(Namesake::key).toList());
        batches.batchUpdate(
                """
                insert into line_namesake (dossier, line, insurance_number, name, first_day, last_day, found_in, found_at,
                  found_for)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                found.stream()
                        .filter(each -> !known.contains(each.key()))
                        .map(each -> row(dossier, each))
                        .toList());
    }

    private Object[] row(DossierCode dossier, Namesake found) {
        return new Object[] {
            dossier.value(),
            found.line(),
            found.insuranceNumber(),
            found.name(),
            found.leave().from(),
            found.leave().to(),
            found.foundIn(),
            now(),
            Acting.now().account()
        };
    }

    /** The acting person tells whoever was found for a line from its person. */
    void tellApart(DossierCode dossier, int line, String reason) {
        var by = Acting.now();
        jdbc.sql(
                        """
                        update line_namesake set told_by = ?, told_by_name = ?, told_at = ?, reason = ?
                        where dossier = ? and line = ? and told_by is null""")
                .params(by.account(), by.name(), now(), reason, dossier.value(), line)
                .update();
    }

    /** What was found for a line. */
    List<Namesake> of(DossierCode dossier, int line) {
        return all(dossier).stream().filter(each -> each.line() == line).toList();
    }

    /** What somebody has decided about. */
    Set<Key> told(DossierCode dossier) {
        return all(dossier).stream()
                .filter(each -> each.reason() != null)
                .map(Namesake::key)
                .collect(Collectors.toSet());
    }

    private List<Namesake> all(DossierCode dossier) {
        return jdbc.sql("select * from line_namesake where dossier = ? order by line, first_day, insurance_number")
                .param(dossier.value())
                .query(LineNamesakes::read)
                .list();
    }

    private static Namesake read(ResultSet row, int number) throws SQLException {
        var told = row.getString("told_by");
        return new Namesake(
                row.getInt("line"),
                row.getString("insurance_number"),
                row.getString("name"),
                new LeaveSpan(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("found_in"),
                told == null ? null : new Actor(told, row.getString("told_by_name")),
                row.getString("reason"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** Leave of the line's days under another number, granted or claimed in a dossier, and who told the two apart. */
    record Namesake(
            int line,
            String insuranceNumber,
            String name,
            LeaveSpan leave,
            String foundIn,
            @Nullable Actor toldBy,
            @Nullable String reason) {

        Key key() {
            return new Key(line, insuranceNumber, leave.from(), foundIn);
        }
    }

    /** What a decision is about: other leave is another question. */
    record Key(int line, String insuranceNumber, LocalDate from, String foundIn) {}
}
