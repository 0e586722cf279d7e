package vn.motcua.inspection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.motcua.inspection.Population.Member;

/** The samples as the database keeps them. */
@Component
class SampleBook {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SampleBook(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    long write(long session, Draw draw, Population population, Instant now) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(
                        """
                        insert into inspection_sample (session, seed, size, by_procedure, population, population_sha256,
                          prepared_at) values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        session,
                        draw.seed(),
                        draw.size(),
                        draw.byProcedure(),
                        population.members().size(),
                        population.sha256(),
                        now.atOffset(ZoneOffset.UTC))
                .update(key, "id");
        return Objects.requireNonNull(key.getKey()).longValue();
    }

    /** Whether it had not been drawn until now. */
    boolean draw(long sample, Instant now) {
        return jdbc.sql("update inspection_sample set drawn_at = ? where id = ? and drawn_at is null")
                        .params(now.atOffset(ZoneOffset.UTC), sample)
                        .update()
                == 1;
    }

    void write(long sample, List<Member> drawn) {
        batches.batchUpdate(
                "insert into inspection_sampled (sample, place, dossier, procedure_key) values (?, ?, ?, ?)",
                IntStream.range(0, drawn.size())
                        .mapToObj(place -> new Object[] {
                            sample,
                            place + 1,
                            drawn.get(place).dossier(),
                            drawn.get(place).procedure()
                        })
                        .toList());
    }

    List<Sample> of(long session) {
        return jdbc.sql("select * from inspection_sample where session = ? order by id")
                .param(session)
                .query(SampleBook::row)
                .list();
    }

    Optional<Sample> find(long session, long sample) {
        return jdbc.sql("select * from inspection_sample where session = ? and id = ?")
                .params(session, sample)
                .query(SampleBook::row)
                .optional();
    }

    List<Member> drawn(long sample) {
        return jdbc.sql("select dossier, procedure_key from inspection_sampled where sample = ? order by place")
                .param(sample)
                .query((row, number) -> new Member(row.getString(1), row.getString(2)))
                .list();
    }

    private static Sample row(ResultSet row, int number) throws SQLException {
        var drawnAt = row.getObject("drawn_at", OffsetDateTime.class);
        return new Sample(
                row.getLong("id"),
                row.getLong("session"),
                row.getString("seed"),
                row.getInt("size"),
                row.getBoolean("by_procedure"),
                row.getInt("population"),
                row.getString("population_sha256"),
                row.getObject("prepared_at", OffsetDateTime.class).toInstant(),
                drawnAt == null ? null : drawnAt.toInstant());
    }
}
