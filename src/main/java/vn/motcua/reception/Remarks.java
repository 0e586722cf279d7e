package vn.motcua.reception;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.motcua.dossier.DossierCode;

/** The desk's remarks on dossiers: findings, requests for papers, announcements, reminders. Each is made once. */
@Repository
class Remarks {

    private final JdbcClient jdbc;
    private final Clock clock;

    Remarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the last examination found, if it was put down. */
    Optional<Found> found(DossierCode dossier) {
        return jdbc.sql("select verdict, reason from intake where dossier = ?")
                .param(dossier.value())
                .query(Found.class)
                .optional();
    }

    void find(DossierCode dossier, Verdict verdict, @Nullable String reason) {
        var changed = jdbc.sql("update intake set verdict = ?, reason = ?, found_at = ? where dossier = ?")
                .params(verdict.name(), reason, now(), dossier.value())
                .update();
        if (changed == 0)
            jdbc.sql("insert into intake (dossier, verdict, reason, found_at) values (?, ?, ?, ?)")
                    .params(dossier.value(), verdict.name(), reason, now())
                    .update();
    }

    /** Until when the applicant may bring what was asked for, if something was and hasn't come yet. */
    Optional<Instant> awaitedUntil(DossierCode dossier) {
        return jdbc.sql("select supplement_by from supplement_request where dossier = ? and closed_at is null")
                .param(dossier.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void ask(DossierCode dossier, String unit, Instant until) {
        jdbc.sql(
                        """
                        insert into supplement_request (dossier, number, unit, asked_at, supplement_by)
                        select ?, coalesce(max(number), 0) + 1, ?, cast(? as timestamp with time zone),
                          cast(? as timestamp with time zone)
                        from supplement_request where dossier = ?""")
                .params(dossier.value(), unit, now(), at(until), dossier.value())
                .update();
    }

    /** How often papers were asked for. */
    int asked(DossierCode dossier) {
        return jdbc.sql("select count(*) from supplement_request where dossier = ?")
                .param(dossier.value())
                .query(Integer.class)
                .single();
    }

    /** When papers were last asked for. */
    Instant askedAt(DossierCode dossier) {
        return jdbc.sql("select max(asked_at) from supplement_request where dossier = ?")
                .param(dossier.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Nothing is awaited any more; false if nothing was. */
    boolean close(DossierCode dossier) {
        return jdbc.sql("update supplement_request set closed_at = ? where dossier = ? and closed_at is null")
                        .params(now(), dossier.value())
                        .update()
                > 0;
    }

    /** The dossiers of units that wait for papers, the most urgent first. */
    List<Awaited> awaited(List<String> units, int limit) {
        return jdbc.sql(
                        """
                        select dossier, asked_at, supplement_by from supplement_request
                        where unit in (:units) and closed_at is null order by supplement_by, dossier limit :limit""")
                .param("units", units)
                .param("limit", limit)
                .query((row, number) -> new Awaited(
                        new DossierCode(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .list();
    }

    int countAwaited(List<String> units) {
        return jdbc.sql("select count(*) from supplement_request where unit in (:units) and closed_at is null")
                .param("units", units)
                .query(Integer.class)
                .single();
    }

    /** Announces a result once; false if it was announced before. */
    boolean announce(DossierCode dossier, Instant collectBy) {
        return jdbc.sql(
                                """
                                insert into result_notice (dossier, announced_at, collect_by)
                                select ?, cast(? as timestamp with time zone), cast(? as timestamp with time zone)
                                where not exists (select 1 from result_notice where dossier = ?)""")
                        .params(dossier.value(), now(), at(collectBy), dossier.value())
                        .update()
                > 0;
    }

    Instant collectBy(DossierCode dossier) {
        return jdbc.sql("select collect_by from result_notice where dossier = ?")
                .param(dossier.value())
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** Reminds of a result once; false if that was done before. */
    boolean remindOfResult(DossierCode dossier) {
        return jdbc.sql("update result_notice set reminded_at = ? where dossier = ? and reminded_at is null")
                        .params(now(), dossier.value())
                        .update()
                > 0;
    }

    /** Reminds of a due date once; false if that was done before. */
    boolean remindOfDueDate(DossierCode dossier, Instant due) {
        var again = jdbc.sql(
                        "update deadline_reminder set due_at = ?, reminded_at = ? where dossier = ? and due_at <> ?")
                .params(at(due), now(), dossier.value(), at(due))
                .update();
        return again > 0
                || jdbc.sql(
                                        """
                                        insert into deadline_reminder (dossier, due_at, reminded_at, extensions)
                                        select ?, cast(? as timestamp with time zone), cast(? as timestamp with time zone), 0
                                        where not exists (select 1 from deadline_reminder where dossier = ?)""")
                                .params(dossier.value(), at(due), now(), dossier.value())
                                .update()
                        > 0;
    }

    /** Reports a missed due date once; false if that was done before. */
    boolean report(DossierCode dossier, Instant due) {
        return jdbc.sql(
                                """
                                update deadline_reminder set reported_for = ?
                                where dossier = ? and (reported_for is null or reported_for <> ?)""")
                        .params(at(due), dossier.value(), at(due))
                        .update()
                > 0;
    }

    int extensions(DossierCode dossier) {
        return jdbc.sql("select extensions from deadline_reminder where dossier = ?")
                .param(dossier.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void extend(DossierCode dossier) {
        jdbc.sql("update deadline_reminder set extensions = extensions + 1 where dossier = ?")
                .param(dossier.value())
                .update();
    }

    private OffsetDateTime now() {
        return at(clock.instant());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What an examination found, and why. */
    record Found(Verdict verdict, @Nullable String reason) {}

    /** A dossier whose applicant was asked for papers. */
    record Awaited(DossierCode dossier, Instant askedAt, Instant supplementBy) {}
}
