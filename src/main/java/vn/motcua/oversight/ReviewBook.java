package vn.motcua.oversight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import vn.motcua.access.Actor;
import vn.motcua.access.Organisation;
import vn.motcua.access.Right;
import vn.motcua.access.RightsBook;
import vn.motcua.oversight.Review.Decided;
import vn.motcua.oversight.Review.Line;
import vn.motcua.oversight.Review.Verdict;

/** The reviews as they are kept. */
@Component
class ReviewBook {

    private static final String REVIEWS =
            """
            select r.*, count(l.role_grant) as rights, count(l.verdict) as decided
            from rights_review r left join rights_review_line l on l.review = r.id where %s
            group by r.id, r.quarter, r.unit, r.desk, r.opened_at, r.due_on, r.confirmed_at, r.confirmed_by
            order by r.quarter desc, r.unit, r.desk""";

    private final JdbcClient jdbc;
    private final Organisation organisation;
    private final RightsBook rights;
    private final Clock clock;

    ReviewBook(JdbcClient jdbc, Organisation organisation, RightsBook rights, Clock clock) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.rights = rights;
        this.clock = clock;
    }

    boolean isOpened(String quarter) {
        return jdbc.sql("select count(*) from rights_review where quarter = ?")
                        .param(quarter)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void open(String quarter, String unit, Reviewing desk, LocalDate dueOn, List<Right> under) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("insert into rights_review (quarter, unit, desk, opened_at, due_on) values (?, ?, ?, ?, ?)")
                .params(quarter, unit, desk.name(), now(), dueOn)
                .update(key, "id");
        var review = key.getKeyAs(Long.class);
        for (var right : under) {
            var use = rights.lastUse(right);
            jdbc.sql("insert into rights_review_line (review, role_grant, entered_at, used_at) values (?, ?, ?, ?)")
                    .params(review, right.id(), time(use.enteredAt()), time(use.usedAt()))
                    .update();
        }
    }

    /** Those of a quarter, and those of earlier ones that nobody has confirmed. */
    List<Review> standing(String quarter) {
        return jdbc.sql(REVIEWS.formatted("r.quarter = ? or r.confirmed_at is null"))
                .param(quarter)
                .query(this::review)
                .list();
    }

    Optional<Review> find(long id) {
        return jdbc.sql(REVIEWS.formatted("r.id = ?"))
                .param(id)
                .query(this::review)
                .optional();
    }

    List<Line> lines(long review) {
        return jdbc.sql("select * from rights_review_line where review = ? order by role_grant")
                .param(review)
                .query((row, number) -> new Line(
                        rights.get(row.getLong("role_grant")),
                        new Right.Use(instant(row, "entered_at"), instant(row, "used_at")),
                        Optional.ofNullable(row.getString("verdict"))
                                .map(Verdict::valueOf)
                                .orElse(null),
                        row.getString("reason"),
                        row.getString("decided_by")))
                .list();
    }

    void decide(long review, Decided decided, Actor by) {
        jdbc.sql(
                        """
                        update rights_review_line set verdict = ?, reason = ?, decided_by = ?, decided_at = ?
                        where review = ? and role_grant = ?""")
                .params(
                        decided.verdict() == null ? null : decided.verdict().name(),
                        decided.reason(),
                        by.name(),
                        now(),
                        review,
                        decided.right())
                .update();
    }

    /** Whether it was this one that confirmed it. */
    boolean confirm(long review, Actor by) {
        return jdbc.sql(
                                """
                                update rights_review set confirmed_at = ?, confirmed_by = ?
                                where id = ? and confirmed_at is null""")
                        .params(now(), by.name(), review)
                        .update()
                == 1;
    }

    private Review review(ResultSet row, int number) throws SQLException {
        return new Review(
                row.getLong("id"),
                row.getString("quarter"),
                organisation.unit(row.getString("unit")),
                Reviewing.valueOf(row.getString("desk")),
                row.getObject("due_on", LocalDate.class),
                instant(row, "confirmed_at"),
                row.getString("confirmed_by"),
                row.getInt("rights"),
                row.getInt("decided"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
