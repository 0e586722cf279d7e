package vn.motcua.tasklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Actor;
import vn.motcua.dossier.DossierCode;

/** The dossiers somebody has done something on, the latest first: each where its last note of his stands. */
@Component
class Touched {

    private final JdbcClient jdbc;

    Touched(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    List<Touch> page(Actor person, Instant before, int limit) {
        return jdbc.sql(
                        """
                        select l.dossier, l.noted_at, l.act from timeline l
                        where l.actor = ? and l.noted_at < ? and exists (select 1 from dossier d where d.code = l.dossier)
                          and not exists (select 1 from timeline n
                            where n.dossier = l.dossier and n.actor = l.actor and n.seq > l.seq)
                        order by l.noted_at desc limit ?""")
                .params(person.account(), before.atOffset(ZoneOffset.UTC), limit)
                .query((row, number) -> new Touch(
                        new DossierCode(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3)))
                .list();
    }

    /** The last thing somebody did on a dossier. */
    record Touch(DossierCode dossier, Instant at, String act) {}
}
