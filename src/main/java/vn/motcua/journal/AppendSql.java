package vn.motcua.journal;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How each database appends to a chain: the head moves on, which locks it, and the entry takes number and fingerprints from
 * it. PostgreSQL does both in one statement; H2 needs two. The last of them answers the entry's number.
 */
final class AppendSql {

    private static final String POSTGRES = "PostgreSQL";
    private static final String ENTRY =
            """
            insert into journal_entry (chain, number, kind, noted_at, actor, actor_name, subject, act, details, duty, task,
              reason, previous, hash)
            select :chain, h.number, :kind, cast(:at as timestamp with time zone), :actor, :actorName, :subject, :act,
              :details, :duty, :task, :reason, h.previous, h.hash
            from\s""";
    private static final String ON_POSTGRES =
            """
            with head as (
              insert into journal_head as h (chain, number, previous, hash, untold)
              values (:chain, 1, :nothing, :first, :kind = 'NOTE')
              on conflict (chain) do update set number = h.number + 1, previous = h.hash, moved = true,
                untold = h.untold or excluded.untold,
                hash = encode(sha256(convert_to(h.hash || ':' || (h.number + 1) || ':' || :content, 'UTF8')), 'hex')
              returning h.number, h.previous, h.hash)
            """;
    private static final String HEAD_ON_H2 =
            """
            merge into journal_head h
              using (values (cast(:chain as varchar), cast(:content as varchar), cast(:kind as varchar) = 'NOTE'))
                v (chain, content, untold) on h.chain = v.chain
            when matched then update set number = h.number + 1, previous = h.hash, moved = true,
              untold = h.untold or v.untold, hash = lower(rawtohex(hash('SHA-256', h.hash || ':' || (h.number + 1) || ':' || v.content)))
            when not matched then insert (chain, number, previous, hash, untold)
              values (v.chain, 1, :nothing, :first, v.untold)""";

    private AppendSql() {}

    static List<String> of(DataSource source) {
        ConnectionCallback<String> product =
                connection -> connection.getMetaData().getDatabaseProductName();
        return POSTGRES.equals(new JdbcTemplate(source).execute(product))
                ? List.of(ON_POSTGRES + ENTRY + "head h returning number")
                : List.of(
                        HEAD_ON_H2,
                        "select number from final table (" + ENTRY + "journal_head h where h.chain = :chain)");
    }
}
