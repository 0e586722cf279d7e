package vn.motcua.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.dossier.DossierCode;
import vn.motcua.journey.Waiver.Wish;

/** The table of exceptions: what was asked for, how it was decided, when it was first used. */
@Component
class WaiverBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    WaiverBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void ask(Wish wish, Actor person, String reason) {
        jdbc.sql(
                        """
                        insert into waiver (dossier, duty, done, role, unit, applicant, applicant_name, reason, asked_at, pending)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, true)""")
                .params(
                        wish.dossier().value(),
                        wish.duty().name(),
                        wish.done().stream().map(Duty::name).sorted().collect(Collectors.joining(" ")),
                        wish.role().key(),
                        wish.unit(),
                        person.account(),
                        person.name(),
                        reason,
                        now())
                .update();
    }

    /** Decides on one that waits, until a day or not at all; false if it is decided already. */
    boolean decide(Waiver waiver, Actor by, @Nullable LocalDate until, String reason) {
        return jdbc.sql(
                                """
                                update waiver set pending = null, granted = ?, decided_by = ?, decided_by_name = ?, because = ?,
                                  decided_at = ?, valid_until = ? where id = ? and pending""")
                        .params(until != null, by.account(), by.name(), reason, now(), until, waiver.id())
                        .update()
                == 1;
    }

    void used(Waiver waiver) {
        jdbc.sql("update waiver set used_at = coalesce(used_at, ?) where id = ?")
                .params(now(), waiver.id())
                .update();
    }

    Optional<Waiver> find(long id) {
        return jdbc.sql("select * from waiver where id = ?")
                .param(id)
                .query(Waiver::row)
                .optional();
    }

    /** Those that wait for a decision, the oldest first. */
    List<Waiver> pending() {
        return jdbc.sql("select * from waiver where pending order by asked_at, id")
                .query(Waiver::row)
                .list();
    }

    /** Those asked for between two days, both included, the latest first. */
    List<Waiver> asked(LocalDate from, LocalDate until) {
        var zone = clock.getZone();
        return jdbc.sql("select * from waiver where asked_at >= ? and asked_at < ? order by asked_at desc, id desc")
                .params(
                        from.atStartOfDay(zone).toOffsetDateTime(),
                        until.plusDays(1).atStartOfDay(zone).toOffsetDateTime())
                .query(Waiver::row)
                .list();
    }

    /** What a person asked for on some dossiers, the latest first. */
    List<Waiver> of(Collection<DossierCode> dossiers, Actor person) {
        return jdbc.sql(
                        """
                        select * from waiver where dossier in (:dossiers) and applicant = :applicant
                        order by asked_at desc, id desc""")
                .param("dossiers", dossiers.stream().map(DossierCode::value).toList())
                .param("applicant", person.account())
                .query(Waiver::row)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
