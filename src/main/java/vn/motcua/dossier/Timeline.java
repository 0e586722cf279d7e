package vn.motcua.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.Actor;
import vn.motcua.access.Duty;
import vn.motcua.access.Officer;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/**
 * Who did what to a dossier, when and why: the notes in the dossier's chain of the journal. Written in the transaction of the
 * act itself; outlives the engine's history.
 */
@Service
public class Timeline {

    private static final String BETWEEN_DETAILS = "\u001f";

    private final JdbcClient jdbc;
    private final Journal journal;
    private final Clock clock;

    Timeline(JdbcClient jdbc, Journal journal, Clock clock) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
    }

    /** Writes what the present actor has done. */
    @Transactional
    public void write(DossierCode dossier, Note note) {
        var hand = Acting.now().at(clock.instant());
        var duty = note.duty();
        journal.append(Line.of(dossier.value(), Line.Kind.NOTE, hand, note.act())
                .saying(String.join(BETWEEN_DETAILS, note.details()))
                .as(duty == null ? null : duty.name())
                .completing(note.task())
                .because(note.reason()));
    }

    /** The whole timeline, oldest first. */
    @Transactional(readOnly = true)
    public List<Entry> of(DossierCode dossier) {
        return jdbc.sql("select * from timeline where dossier = ? order by seq")
                .param(dossier.value())
                .query(Timeline::row)
                .list();
    }

    /** The duties a person has already done on a dossier. */
    @Transactional(readOnly = true)
    public Set<Duty> duties(DossierCode dossier, Actor person) {
        return jdbc
                .sql("select distinct duty from timeline where dossier = ? and actor = ? and duty is not null")
                .params(dossier.value(), person.account())
                .query(String.class)
                .stream()
                .map(Duty::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same, and how far the dossier's chain had grown when they were read. */
    @Transactional(readOnly = true)
    public Done done(DossierCode dossier, Actor person) {
        return jdbc.sql(
                        """
                        select string_agg(distinct duty, ',') as duties,
                          (select number from journal_head where chain = :dossier) as lines
                        from timeline where dossier = :dossier and actor = :actor""")
                .param("dossier", dossier.value())
                .param("actor", person.account())
                .query((row, number) -> Done.of(row.getString("duties"), row.getInt("lines")))
                .single();
    }

    /** Whether nobody else can have written to a dossier's timeline since a person's duties were read; else they are old. */
    public boolean stands(DossierCode dossier, Done done) {
        return journal.isUndisturbed(dossier.value(), done.lines());
    }

    /** The duties a person has already done on each of several dossiers. */
    @Transactional(readOnly = true)
    public Map<DossierCode, Set<Duty>> duties(Collection<DossierCode> dossiers, Actor person) {
        if (dossiers.isEmpty()) return Map.of();
        var duties = new HashMap<DossierCode, Set<Duty>>();
        jdbc.sql(
                        """
                        select distinct dossier, duty from timeline
                        where dossier in (:dossiers) and actor = :actor and duty is not null""")
                .param("dossiers", dossiers.stream().map(DossierCode::value).toList())
                .param("actor", person.account())
                .query(row -> {
                    duties.computeIfAbsent(new DossierCode(row.getString(1)), key -> EnumSet.noneOf(Duty.class))
                            .add(Duty.valueOf(row.getString(2)));
                });
        return duties;
    }

    /** The entry that completed a task, if it is completed on a dossier that a person may see. */
    @Transactional(readOnly = true)
    public Optional<Entry> completion(String task, Officer person) {
        return jdbc.sql(
                        """
                        select t.* from timeline t join dossier d on d.code = t.dossier
                        where t.task = :task and (:everywhere or d.unit in (:units) or d.received_unit in (:units))""")
                .param("task", task)
                .param("everywhere", person.seesEverywhere())
                .param("units", person.units())
                .query(Timeline::row)
                .optional();
    }

    private static Entry row(ResultSet row, int number) throws SQLException {
        var details = row.getString("details");
        var duty = row.getString("duty");
        return new Entry(
                row.getInt("seq"),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                new Actor(row.getString("actor"), row.getString("actor_name")),
                row.getString("act"),
                details == null || details.isEmpty() ? List.of() : List.of(details.split(BETWEEN_DETAILS, -1)),
                duty == null ? null : Duty.valueOf(duty),
                row.getString("task"),
                row.getString("reason"));
    }

    /** The duties somebody had done on a dossier when its chain had so many lines. */
    public record Done(Set<Duty> duties, int lines) {

        public Done {
            duties = Set.copyOf(duties);
        }

        /** The duties as a query strings them together. */
        public static Done of(@Nullable String duties, int lines) {
            return new Done(
                    duties == null
                            ? Set.of()
                            : Arrays.stream(duties.split(","))
                                    .map(Duty::valueOf)
                                    .collect(Collectors.toSet()),
                    lines);
        }
    }

    /** One line of the timeline. */
    public record Entry(
            int seq,
            Instant at,
            Actor actor,
            String act,
            List<String> details,
            @Nullable Duty duty,
            @Nullable String task,
            @Nullable String reason) {}
}
