package vn.motcua.inspection;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.Dossier;
import vn.motcua.journal.Fingerprints;
import vn.motcua.journey.FormRefused;

/** What an inspector noted on the dossiers of a session; nothing noted is ever changed. */
@Service
public class Findings {

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final Sessions sessions;
    private final SessionJournal journal;
    private final Clock clock;

    Findings(JdbcClient jdbc, Sessions sessions, SessionJournal journal, Clock clock) {
        this.jdbc = jdbc;
        this.sessions = sessions;
        this.journal = journal;
        this.clock = clock;
    }

    /** @throws FormRefused if the session doesn't run, or nothing was written */
    @Transactional
    public void note(long session, Dossier dossier, String finding) {
        var text = finding.strip();
        if (text.isEmpty() || text.length() > LONGEST)
            throw new FormRefused("finding", "inspection.fault.finding", LONGEST);
        sessions.working(session);
        jdbc.sql(
                        """
                        insert into inspection_finding (session, dossier, finding, noted_at, noted_by_name)
                        values (?, ?, ?, ?, ?)""")
                .params(
                        session,
                        dossier.code().value(),
                        text,
                        clock.instant().atOffset(ZoneOffset.UTC),
                        Acting.now().name())
                .update();
        journal.write(session, "findingNoted", dossier.code().value(), Fingerprints.of(text));
    }

    /** All notes of a session, the first first. */
    @Transactional(readOnly = true)
    public List<Finding> of(long session) {
        return jdbc.sql("select * from inspection_finding where session = ? order by id")
                .param(session)
                .query((row, number) -> new Finding(
                        row.getString("dossier"),
                        row.getString("finding"),
                        row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                        row.getString("noted_by_name")))
                .list();
    }

    /** One note. */
    public record Finding(String dossier, String text, Instant at, String by) {}
}
