package vn.motcua.journey;

import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/** The engine's own tables, made or brought to its version by whoever owns the database; an engine opened for that alone. */
public final class EngineTables {

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
    }
}
