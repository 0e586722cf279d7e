package vn.motcua.journal;

import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only journal of the house. Each entry carries the fingerprint of the one before it in its chain; a chain's head
 * is locked until the writer commits, so that two writers queue instead of forking it. Different chains never wait for each
 * other.
 */
@Service
public class Journal {

    private final JdbcClient jdbc;
    private final List<String> append;

    public Journal(DataSource source) {
        this.jdbc = JdbcClient.create(source);
        this.append = AppendSql.of(source);
    }

    /** Writes a line behind the last of its chain, in the transaction of the act it tells of. */
    @Transactional
    public void append(Line line) {
        var last = append.size() - 1;
        for (var statement : append.subList(0, last)) filled(statement, line).update();
        OwnLines.note(
                line.chain(),
                filled(append.get(last), line).query(Integer.class).single());
    }

    /**
     * Whether nobody else can have written to a chain since it stood at a number: this transaction wrote the next line, and
     * holds the chain since; or it has written nothing, so that there is nothing to compare.
     */
    public boolean isUndisturbed(String chain, int since) {
        return OwnLines.first(chain).map(first -> first <= since + 1).orElse(true);
    }

    private StatementSpec filled(String statement, Line line) {
        var content = Fingerprints.of(line);
        return jdbc.sql(statement)
                .param("chain", line.chain())
                .param("content", content)
                .param("nothing", Fingerprints.NOTHING)
                .param("first", Fingerprints.link(Fingerprints.NOTHING, 1, content))
                .param("kind", line.kind())
                .param("at", line.hand().at().atOffset(ZoneOffset.UTC))
                .param("actor", line.hand().account())
                .param("actorName", line.hand().name())
                .param("subject", line.subject())
                .param("act", line.act())
                .param("details", line.details())
                .param("duty", line.duty())
                .param("task", line.task())
                .param("reason", line.reason());
    }
}
