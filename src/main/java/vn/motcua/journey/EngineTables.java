package vn.motcua.journey;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** The engine's own tables, made or brought to its version by whoever owns the database; an engine opened for that alone. */
public final class EngineTables {

    private static final String TASKS = "act_ru_task";
    private static final String BY_PARENT = "task_by_parent";

    private EngineTables() {}

    /** Makes what is missing; where all is there, nothing changes. */
    public static void make(DataSource owner) {
        var engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName("tables");
        engine.setDataSource(owner);
        engine.setDatabaseSchemaUpdate("true");
        engine.setHistory("activity");
        engine.setCmmnEnabled(false);
        engine.setJobExecutorActivate(false);
        engine.setDbMetricsReporterActivate(false);
        engine.buildProcessEngine().close();
        index(owner);
    }

    /**
     * Whenever a task ends, the engine looks for tasks below it and reads every open task of the house, since it has no index
     * for that. Whoever only works with the tables finds it there and makes nothing.
     */
    static void index(DataSource source) {
        var jdbc = new JdbcTemplate(source);
        ConnectionCallback<Boolean> there = EngineTables::isIndexed;
        if (!Boolean.TRUE.equals(jdbc.execute(there)))
            jdbc.execute("create index if not exists " + BY_PARENT + " on " + TASKS + " (parent_task_id_)");
    }

    private static boolean isIndexed(Connection connection) throws SQLException {
        var database = connection.getMetaData();
        var table = database.storesUpperCaseIdentifiers() ? TASKS.toUpperCase(Locale.ROOT) : TASKS;
        try (var index = database.getIndexInfo(null, null, table, false, true)) {
            while (index.next()) if (BY_PARENT.equalsIgnoreCase(index.getString("INDEX_NAME"))) return true;
        }
        return false;
    }
}
