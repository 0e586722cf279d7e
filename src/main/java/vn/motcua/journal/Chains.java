package vn.motcua.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads chains of the journal; for packs each up to its last sealed head, with the proof that the head was sealed. */
@Service
public class Chains {

    private final JdbcTemplate jdbc;
    private final SealBook seals;

    Chains(JdbcTemplate jdbc, SealBook seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** All entries of a chain, in their order. */
    @Transactional(readOnly = true)
    public List<ToldEntry> of(String chain) {
        return entries(chain, Integer.MAX_VALUE);
    }

    /** The chain's extract; nothing if no head of it was ever sealed. */
    Optional<ChainExtract> sealed(String chain) {
        return jdbc
                .query(
                        "select seal, number from journal_sealed_head where chain = ? order by seal desc limit 1",
                        (row, index) -> extract(chain, row.getLong("seal"), row.getInt("number")),
                        chain)
                .stream()
                .findFirst();
    }

    private ChainExtract extract(String chain, long number, int last) {
        var seal = seals.find(number).orElseThrow();
        return new ChainExtract(
                chain, entries(chain, last), seal.line(), tree(number).path(chain));
    }

    private List<ToldEntry> entries(String chain, int last) {
        return jdbc.query(
                "select * from journal_entry where chain = ? and number <= ? order by number",
                Chains::told,
                chain,
                last);
    }

    private HeadTree tree(long seal) {
        return new HeadTree(jdbc.query(
                "select chain, number, hash from journal_sealed_head where seal = ?",
                (row, index) -> new Head(row.getString(1), row.getInt(2), row.getString(3)),
                seal));
    }

    private static ToldEntry told(ResultSet row, int index) throws SQLException {
        return ToldEntry.of(
                JournalReading.line(row), row.getInt("number"), row.getString("previous"), row.getString("hash"));
    }
}
