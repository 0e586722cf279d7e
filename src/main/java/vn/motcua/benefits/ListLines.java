package vn.motcua.benefits;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.DossierCode;

/** The lines of the lists, with what was told in them and what their check came to; many are written in one batch. */
@Repository
class ListLines {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};
    private static final TypeReference<TreeMap<Integer, BigDecimal>> TAKEN = new TypeReference<>() {};
    private static final TypeReference<List<LineFault>> FAULTS = new TypeReference<>() {};
    private static final TypeReference<Calculation> CALCULATION = new TypeReference<>() {};
    private static final String SHORT =
            "select line, insurance_number, name, told, state, benefit, days, amount, id_number, faults, taken, reason,"
                    + " cast(null as varchar(1)) as calculation from list_line where dossier = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ListJson json;

    ListLines(JdbcClient jdbc, JdbcTemplate batches, ListJson json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** Keeps what the lines of a new list tell. */
    void insert(DossierCode dossier, Map<Integer, Map<String, String>> lines) {
        batches.batchUpdate(
                """
                insert into list_line (dossier, line, insurance_number, name, told, state, rank, benefit, quota, id_number,
                  faults, taken)
                values (?, ?, '', '', ?, 'UNCHECKED', 0, '', '', '', '[]', '{}')""",
                lines.entrySet().stream()
                        .map(line -> new Object[] {dossier.value(), line.getKey(), json.write(line.getValue())})
                        .toList());
    }

    /** Keeps what the check of lines came to. */
    void save(DossierCode dossier, List<LineResult> results) {
        batches.batchUpdate(
                """
                update list_line set insurance_number = ?, name = ?, state = ?, rank = ?, benefit = ?, quota = ?,
                  first_day = ?, last_day = ?, days = ?, amount = ?, id_number = ?, faults = ?, taken = ?, calculation = ?
                where dossier = ? and line = ?""",
                results.stream().map(result -> columns(dossier, result)).toList());
    }

    private @Nullable Object[] columns(DossierCode dossier, LineResult result) {
        var line = result.line();
        return new @Nullable Object[] {
            line == null ? "" : line.insuranceNumber(),
            line == null ? "" : line.name(),
            result.state().name(),
            result.state().rank(),
            line == null ? "" : line.benefit(),
            line == null ? "" : LeaveQuota.of(line).key(),
            line == null ? null : line.leave().from(),
            line == null ? null : line.leave().to(),
            result.days(),
            result.amount(),
            result.idNumber(),
            json.write(result.faults()),
            json.write(result.taken()),
            result.calculation() == null ? null : json.write(result.calculation()),
            dossier.value(),
            result.number()
        };
    }

    /** Every line in the order of the file, without the derivations. */
    List<Kept> all(DossierCode dossier) {
        return batches.query(SHORT + " order by line", this::row, dossier.value());
    }

    /** The lines of one person, and all those of whoever he was found to be a namesake of, without the derivations. */
    List<Kept> touching(DossierCode dossier, String insuranceNumber) {
        return batches.query(
                SHORT
                        + """
                         and (insurance_number = ? or insurance_number in (select other.insurance_number from list_line other
                          join line_namesake n on n.dossier = other.dossier and n.line = other.line
                          where other.dossier = list_line.dossier and n.insurance_number = ?))
                        order by line""",
                this::row,
                dossier.value(),
                insuranceNumber,
                insuranceNumber);
    }

    /** What lines under these numbers were found to claim, but for those struck out. */
    List<Claimed> claimed(DossierCode dossier, Collection<String> insuranceNumbers) {
        if (insuranceNumbers.isEmpty()) return List.of();
        return jdbc.sql(
                        """
                        select line, insurance_number, benefit, first_day, last_day from list_line
                        where dossier = :dossier and insurance_number in (:numbers) and state in ('GOOD', 'BAD')
                          and first_day is not null""")
                .param("dossier", dossier.value())
                .param("numbers", insuranceNumbers)
                .query((row, number) -> new Claimed(
                        row.getInt("line"),
                        row.getString("insurance_number"),
                        row.getString("benefit"),
                        new LeaveSpan(
                                row.getObject("first_day", LocalDate.class),
                                row.getObject("last_day", LocalDate.class))))
                .list();
    }

    /** The next lines after a place, faults first; of one state if it is named. */
    List<Kept> page(DossierCode dossier, @Nullable LineState state, Place after, int most) {
        return jdbc.sql(SHORT
                        + (state == null ? "" : " and rank = " + state.rank())
                        + " and (rank > ? or rank = ? and line > ?) order by rank, line limit ?")
                .params(dossier.value(), after.rank(), after.rank(), after.line(), most)
                .query(this::row)
                .list();
    }

    /** One line with its derivation. */
    Optional<Kept> find(DossierCode dossier, int line) {
        return jdbc.sql("select * from list_line where dossier = ? and line = ?")
                .params(dossier.value(), line)
                .query(this::row)
                .optional();
    }

    /** An officer strikes a line out, or takes it back in. */
    void strike(DossierCode dossier, int line, LineState state, @Nullable String reason) {
        jdbc.sql("update list_line set state = ?, rank = ?, reason = ? where dossier = ? and line = ?")
                .params(state.name(), state.rank(), reason, dossier.value(), line)
                .update();
    }

    /** How many lines stand how, and what the good ones come to. */
    List<Total> totals(DossierCode dossier) {
        return jdbc.sql(
                        """
                        select state, benefit, count(*) as lines, coalesce(sum(amount), 0) as amount from list_line
                        where dossier = ? group by state, benefit""")
                .param(dossier.value())
                .query((row, number) -> new Total(
                        LineState.valueOf(row.getString("state")),
                        row.getString("benefit"),
                        row.getInt("lines"),
                        row.getLong("amount")))
                .list();
    }

    private Kept row(ResultSet row, int number) throws SQLException {
        var calculation = row.getString("calculation");
        return new Kept(
                row.getInt("line"),
                row.getString("insurance_number"),
                row.getString("name"),
                json.read(row.getString("told"), CELLS),
                LineState.valueOf(row.getString("state")),
                row.getString("benefit"),
                row.getBigDecimal("days"),
                row.getLong("amount"),
                row.getString("id_number"),
                json.read(row.getString("faults"), FAULTS),
                json.read(row.getString("taken"), TAKEN),
                row.getString("reason"),
                calculation == null ? null : json.read(calculation, CALCULATION));
    }

    /** A line as it is kept: {@code cells} is what was told, column by column; {@code reason} why it was struck. */
    record Kept(
            int line,
            String insuranceNumber,
            String name,
            Map<String, String> cells,
            LineState state,
            String benefit,
            @Nullable BigDecimal days,
            long amount,
            String idNumber,
            List<LineFault> faults,
            SortedMap<Integer, BigDecimal> taken,
            @Nullable String reason,
            @Nullable Calculation calculation) {}

    /** Leave that a line claims. */
    record Claimed(int line, String insuranceNumber, String benefit, LeaveSpan leave) {

        /** As if it had been granted in the list's dossier, out of no quota. */
        LeaveTaken in(DossierCode dossier) {
            return new LeaveTaken(
                    insuranceNumber, benefit, "", leave.from().getYear(), leave, BigDecimal.ZERO, dossier.value());
        }
    }

    /** A place among the lines: after which rank and line to read on. */
    record Place(int rank, int line) {

        static final Place BEGIN = new Place(-1, 0);
    }

    /** So many lines of a benefit in a state, and their amount in dong. */
    record Total(LineState state, String benefit, int lines, long amount) {}
}
