package vn.motcua.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets old notices and letters go: what happened stands on the dossier's timeline, that somebody was told of it needs no memory. */
@Component
class Expiry {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration kept;

    Expiry(JdbcClient jdbc, Clock clock, @Value("${motcua.notices.keep}") Duration kept) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.kept = kept;
    }

    /** Drops what is older than it is kept, but no letter that will still be tried. */
    @Transactional
    public void clear() {
        var since = clock.instant().minus(kept).atOffset(ZoneOffset.UTC);
        jdbc.sql("delete from notice where noted_at < ?").param(since).update();
        jdbc.sql("delete from notice_letter where written_at < ? and next_try_at is null")
                .param(since)
                .update();
    }
}
