package vn.motcua.benefits;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The lists that came in: under which name, with what content, and when they were checked. */
@Repository
class ListBook {

    private final JdbcClient jdbc;
    private final Clock clock;

    ListBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(DossierCode dossier, String fileName, String contentHash, int lines) {
        jdbc.sql("insert into people_list (dossier, file_name, content_hash, lines, taken_at) values (?, ?, ?, ?, ?)")
                .params(dossier.value(), fileName, contentHash, lines, now())
                .update();
    }

    /** The dossiers whose lists say the same, the first first. */
    List<DossierCode> saying(String contentHash) {
        return jdbc.sql("select dossier from people_list where content_hash = ? order by taken_at, dossier")
                .param(contentHash)
                .query((row, number) -> new DossierCode(row.getString(1)))
                .list();
    }

    Optional<Filed> find(DossierCode dossier) {
        return jdbc.sql("select * from people_list where dossier = ?")
                .param(dossier.value())
                .query(ListBook::filed)
                .optional();
    }

    /** Every line of a list has been checked now. */
    void checked(DossierCode dossier) {
        jdbc.sql("update people_list set checked_at = ? where dossier = ?")
                .params(now(), dossier.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Filed filed(ResultSet row, int number) throws SQLException {
        var checked = row.getObject("checked_at", OffsetDateTime.class);
        return new Filed(row.getString("file_name"), row.getInt("lines"), checked == null ? null : checked.toInstant());
    }

    /** A list that came in. */
    record Filed(String fileName, int lines, @Nullable Instant checkedAt) {}
}
