package vn.motcua.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lists find dossiers by gets columns of its own: words, and the money granted. */
@Component
class FoundFaster implements JavaMigration {

    private static final int AT_ONCE = 1000;
    private static final List<String> COLUMNS = List.of(
            "alter table dossier add column words varchar(2000) default '' not null",
            "alter table sheet add column worth bigint");
    private static final String DOSSIERS = "select code, coalesce(concerns, name) from dossier";
    private static final String FIND = "update dossier set words = ? where code = ?";
    private static final String DECISIONS = "select dossier, revision, content from sheet where kind = 'Decision'";
    private static final String WEIGH =
            "update sheet set worth = ? where kind = 'Decision' and dossier = ? and revision = ?";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var statement = connection.createStatement()) {
            for (var column : COLUMNS) statement.execute(column);
        }
        fill(connection, DOSSIERS, FIND, FoundFaster::dossier);
        fill(connection, DECISIONS, WEIGH, this::decision);
    }

    private static List<@Nullable Object> dossier(ResultSet row) throws SQLException {
        var code = row.getString(1);
        return List.of(SearchWords.of(row.getString(2), new DossierCode(code)), code);
    }

    private List<@Nullable Object> decision(ResultSet row) throws SQLException {
        var decision = tree(row.getString(3));
        var isGrant = decision.path("kind").asText().equals(Decision.Kind.GRANT.name());
        return Arrays.asList(isGrant ? decision.path("amount").asLong() : null, row.getString(1), row.getInt(2));
    }

    private static void fill(Connection connection, String read, String write, Values values) throws SQLException {
        try (var rows = connection.createStatement();
                var update = connection.prepareStatement(write)) {
            rows.setFetchSize(AT_ONCE);
            var found = rows.executeQuery(read);
            for (var number = 1; found.next(); number++) {
                var all = values.of(found);
                for (var at = 0; at < all.size(); at++) update.setObject(at + 1, all.get(at));
                update.addBatch();
                if (number % AT_ONCE == 0) update.executeBatch();
            }
            update.executeBatch();
        }
    }

    private JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("2.72");
    }

    @Override
    public String getDescription() {
        return "found faster";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return (COLUMNS + FIND + WEIGH).hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    /** What a row's columns are set to, the row's own key last. */
    private interface Values {
        List<@Nullable Object> of(ResultSet row) throws SQLException;
    }
}
