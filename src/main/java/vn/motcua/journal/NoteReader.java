package vn.motcua.journal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the notes of all dossiers once, those of a dossier in their order, to whoever tells people of them. What is read is
 * told when the reader's transaction commits. A chain that a writer or another reader holds just now waits for the next time.
 */
@Service
public class NoteReader {

    private final JdbcClient jdbc;

    NoteReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The untold notes of some chains, at most so many; none if all is told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Noted> next(int mostChains) {
        var chains = jdbc.sql(
                        "select chain from journal_head where untold order by chain limit ? for update skip locked")
                .param(mostChains)
                .query(String.class)
                .list();
        if (chains.isEmpty()) return List.of();
        var notes = jdbc.sql(
                        """
                        select e.* from journal_head h join journal_entry e on e.chain = h.chain and e.number > h.told
                        where h.chain in (:chains) and e.kind = 'NOTE' order by e.chain, e.number""")
                .param("chains", chains)
                .query((row, index) -> new Noted(row.getInt("number"), JournalReading.line(row)))
                .list();
        jdbc.sql("update journal_head set told = number, untold = false where chain in (:chains)")
                .param("chains", chains)
                .update();
        return notes;
    }

    /** A note and its number in its chain. */
    public record Noted(int number, Line line) {}
}
