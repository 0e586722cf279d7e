package vn.motcua.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The seals as the database keeps them, and the heads they are laid on. */
@Component
class SealBook {

    private final JdbcTemplate jdbc;

    SealBook(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes hold of the heads that moved since they were sealed; those a writer holds just now wait for the next seal. */
    List<Head> takeUnsealed() {
        return jdbc.query(
                "select chain, number, hash from journal_head where moved order by chain for update skip locked",
                (row, index) -> new Head(row.getString(1), row.getInt(2), row.getString(3)));
    }

    Optional<Seal> last() {
        return jdbc.query("select * from journal_seal order by number desc limit 1", SealBook::row).stream()
                .findFirst();
    }

    List<Seal> after(long number) {
        return jdbc.query("select * from journal_seal where number > ? order by number", SealBook::row, number);
    }

    Optional<Seal> find(long number) {
        return jdbc.query("select * from journal_seal where number = ?", SealBook::row, number).stream()
                .findFirst();
    }

    void write(Seal seal, List<Head> heads) {
        jdbc.update(
                """
                insert into journal_seal (number, sealed_at, heads, root, previous, signed_by, hash, signature)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                seal.number(),
                seal.at().atOffset(ZoneOffset.UTC),
                seal.heads(),
                seal.root(),
                seal.previous(),
                seal.signedBy(),
                seal.hash(),
                seal.signature());
        jdbc.batchUpdate(
                "insert into journal_sealed_head (seal, chain, number, hash) values (?, ?, ?, ?)",
                heads.stream()
                        .map(head -> new Object[] {seal.number(), head.chain(), head.number(), head.hash()})
                        .toList());
        jdbc.batchUpdate(
                "update journal_head set sealed = ?, moved = false where chain = ?",
                heads.stream()
                        .map(head -> new Object[] {head.number(), head.chain()})
                        .toList());
    }

    static Seal row(ResultSet row, int index) throws SQLException {
        return new Seal(
                row.getLong("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getInt("heads"),
                row.getString("root"),
                row.getString("previous"),
                row.getString("signed_by"),
                row.getString("hash"),
                row.getString("signature"));
    }
}
