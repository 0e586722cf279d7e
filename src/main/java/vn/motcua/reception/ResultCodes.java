package vn.motcua.reception;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;

/** The codes that were sent: of each dossier the last one, as a hash. */
@Repository
class ResultCodes {

    private final JdbcClient jdbc;
    private final Clock clock;

    ResultCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The code of a dossier; whoever else asks for it waits. */
    Sent lock(DossierCode dossier) {
        jdbc.sql(
                        """
                        insert into result_code (dossier, sent, mistyped)
                        select v.code, 0, 0 from (values (cast(? as varchar(40)))) v (code)
                        where not exists (select 1 from result_code r where r.dossier = v.code)""")
                .param(dossier.value())
                .update();
        return jdbc.sql("select * from result_code where dossier = ? for update")
                .param(dossier.value())
                .query(ResultCodes::sent)
                .single();
    }

    void keep(DossierCode dossier, String hash) {
        jdbc.sql("update result_code set hash = ?, sent_at = ?, sent = sent + 1, mistyped = 0 where dossier = ?")
                .params(hash, clock.instant().atOffset(ZoneOffset.UTC), dossier.value())
                .update();
    }

    void mistyped(DossierCode dossier) {
        jdbc.sql("update result_code set mistyped = mistyped + 1 where dossier = ?")
                .param(dossier.value())
                .update();
    }

    private static Sent sent(ResultSet row, int number) throws SQLException {
        var at = row.getObject("sent_at", OffsetDateTime.class);
        return new Sent(
                row.getString("hash"),
                at == null ? Instant.EPOCH : at.toInstant(),
                row.getInt("sent"),
                row.getInt("mistyped"));
    }

    /** A code as a hash, when it was sent last, how many were sent, and how often the last one was mistyped. */
    record Sent(@Nullable String hash, Instant at, int times, int mistyped) {}
}
