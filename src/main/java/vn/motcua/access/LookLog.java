package vn.motcua.access;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of who looked at what (Law 91/2025/QH15 on personal data): every dossier seen and every search made. What was
 * typed is kept as a hash only, since it may be a personal number.
 */
@Service
public class LookLog {

    private final JdbcClient jdbc;
    private final Clock clock;

    LookLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The acting person sees a dossier; {@code place} is the page or the API's path. */
    @Transactional
    public void saw(String dossier, String place, Purpose purpose) {
        write(dossier, place, purpose, null, null);
    }

    /** The acting person searched and found so many. */
    @Transactional
    public void searched(String typed, String place, int found) {
        write(null, place, Purpose.SEARCH, found, FastHash.of(typed.getBytes(StandardCharsets.UTF_8)));
    }

    private void write(
            @Nullable String dossier,
            String place,
            Purpose purpose,
            @Nullable Integer found,
            @Nullable String typedHash) {
        jdbc.sql(
                        """
                        insert into look_log (username, looked_at, dossier, place, purpose, found, typed_hash)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Acting.now().account(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        dossier,
                        place,
                        purpose.name(),
                        found,
                        typedHash)
                .update();
    }

    /** Why somebody looked: the person's own task, or a look-up outside it. */
    public enum Purpose {
        OWN_TASK,
        LOOK_UP,
        SEARCH
    }
}
