package vn.motcua.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;

/** The leave that was granted to everybody: what overlaps and what is left of the year's quotas is read from it. */
@Repository
class LeaveBook {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    LeaveBook(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    /** All leave that dossiers granted to people of these BHXH numbers, but for one dossier's own. */
    List<LeaveTaken> of(Collection<String> insuranceNumbers, @Nullable DossierCode except) {
        var numbers = List.copyOf(insuranceNumbers);
        return IntStream.iterate(0, from -> from < numbers.size(), from -> from + AT_ONCE)
                .mapToObj(from -> numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE)))
                .flatMap(some -> some(some, except).stream())
                .toList();
    }

    private List<LeaveTaken> some(List<String> insuranceNumbers, @Nullable DossierCode except) {
        return jdbc.sql(
                        """
                        select * from leave_granted where insurance_number in (:numbers) and dossier <> :except
                        order by first_day, dossier, line, leave_year""")
                .param("numbers", insuranceNumbers)
                .param("except", except == null ? "" : except.value())
                .query(LeaveBook::row)
                .list();
    }

    /** Whether anybody on a list was granted leave by another dossier after the list was checked. */
    boolean hasGrown(DossierCode list, Instant checkedAt) {
        return jdbc.sql(
                        """
                        select exists (select 1 from leave_granted g
                          join list_line l on l.insurance_number = g.insurance_number
                          where l.dossier = ? and g.dossier <> l.dossier and g.granted_at > ?)""")
                .params(list.value(), checkedAt.atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }

    /** Enters the leave that a dossier's decision grants, once. */
    void enter(DossierCode dossier, List<Entry> entries) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        batches.batchUpdate(
                """
                insert into leave_granted (dossier, line, leave_year, insurance_number, benefit, quota, first_day, last_day,
                  days, granted_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                entries.stream()
                        .map(entry -> new Object[] {
                            dossier.value(),
                            entry.line(),
                            entry.taken().year(),
                            entry.taken().insuranceNumber(),
                            entry.taken().benefit(),
                            entry.taken().quota(),
                            entry.taken().leave().from(),
                            entry.taken().leave().to(),
                            entry.taken().days(),
                            now
                        })
                        .toList());
    }

    private static LeaveTaken row(ResultSet row, int number) throws SQLException {
        return new LeaveTaken(
                row.getString("insurance_number"),
                row.getString("benefit"),
                row.getString("quota"),
                row.getInt("leave_year"),
                new LeaveSpan(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getBigDecimal("days"),
                row.getString("dossier"));
    }

    /** Leave granted by a line. */
    record Entry(int line, LeaveTaken taken) {}
}
