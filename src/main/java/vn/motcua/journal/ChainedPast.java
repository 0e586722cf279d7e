package vn.motcua.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was written before there were chains is chained in its old order; from here on nobody can change it unseen. */
@Component
class ChainedPast implements JavaMigration {

    private static final String PAST =
            """
            select dossier as chain, 'NOTE' as kind, noted_at, actor, actor_name, cast(null as varchar) as subject, act,
              details, duty, task, reason, 1 as part, seq as place from timeline
            union all
            select dossier, 'CHANGE', laid_at, laid_by, laid_by, kind, 'sheetLaid', content, cast(null as varchar),
              cast(null as varchar), cast(null as varchar), 2, revision from sheet
            union all
            select dossier, 'CHANGE', filed_at, filed_by, filed_by, kind, 'documentFiled', sha256, cast(null as varchar),
              cast(null as varchar), cast(null as varchar), 3, id from dossier_document
            union all
            select 'account:' || username, 'ACCOUNT', happened_at, caused_by, caused_by_name, cast(null as varchar), event,
              detail, cast(null as varchar), cast(null as varchar), cast(null as varchar), 4, id from account_event
            union all
            select 'account:' || username, 'SIGN_IN', tried_at, username, username, proof, outcome, address,
              cast(null as varchar), cast(null as varchar), cast(null as varchar), 5, id from sign_in
            union all
            select 'account:' || username, 'LOOK', looked_at, username, username, dossier, purpose,
              place || coalesce(chr(31) || found || chr(31) || typed_hash, ''), cast(null as varchar),
              cast(null as varchar), cast(null as varchar), 6, id from look_log
            order by chain, part, place""";
    private static final String ENTRY =
            """
            insert into journal_entry (chain, kind, noted_at, actor, actor_name, subject, act, details, duty, task, reason,
              number, previous, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String HEADS =
            """
            insert into journal_head (chain, number, previous, hash)
            select e.chain, e.number, e.previous, e.hash from journal_entry e
            where e.number = (select max(l.number) from journal_entry l where l.chain = e.chain)""";

    @Override
    public void migrate(Context context) throws SQLException {
        var connection = context.getConnection();
        try (var reading = connection.createStatement();
                var rows = reading.executeQuery(PAST)) {
            chain(rows, connection);
        }
        try (var writing = connection.createStatement()) {
            writing.execute(HEADS);
        }
    }

    private static void chain(ResultSet rows, Connection connection) throws SQLException {
        try (var entry = connection.prepareStatement(ENTRY)) {
            var chain = "";
            var number = 0;
            var previous = Fingerprints.NOTHING;
            while (rows.next()) {
                var line = line(rows);
                var isNext = line.chain().equals(chain);
                number = isNext ? number + 1 : 1;
                previous = write(entry, line, number, isNext ? previous : Fingerprints.NOTHING);
                chain = line.chain();
            }
        }
    }

    private static String write(PreparedStatement entry, Line line, int number, String previous) throws SQLException {
        var hash = Fingerprints.link(previous, number, Fingerprints.of(line));
        var column = 1;
        for (var field : line.fields()) entry.setString(column++, field);
        entry.setObject(3, line.hand().at().atOffset(ZoneOffset.UTC));
        entry.setInt(column++, number);
        entry.setString(column++, previous);
        entry.setString(column, hash);
        entry.executeUpdate();
        return hash;
    }

    private static Line line(ResultSet row) throws SQLException {
        var line = JournalReading.line(row);
        var details = line.details();
        return line.act().equals("sheetLaid") ? line.saying(Fingerprints.of(String.valueOf(details))) : line;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("16.2");
    }

    @Override
    public String getDescription() {
        return "chained past";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return PAST.hashCode();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
