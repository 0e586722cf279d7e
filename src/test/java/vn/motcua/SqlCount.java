package vn.motcua;

import java.lang.reflect.Method;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.MethodExecutionListener;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts SQL statements and commits that pass a data source, apart for each part of the work. */
final class SqlCount implements QueryExecutionListener, MethodExecutionListener {

    private final Map<Part, long[]> counts = new EnumMap<>(Part.class);
    private final Map<String, Integer> texts = new TreeMap<>();
    private Part part = Part.APART;
    private boolean written;

    /** What is being done: what the budget counts, and what is listed apart. */
    enum Part {
        JOURNEY,
        READING,
        SIGN_IN,
        APART
    }

    DataSource around(DataSource source) {
        return ProxyDataSourceBuilder.create(source)
                .listener(this)
                .methodListener(this)
                .build();
    }

    void during(Part now, Work work) throws Exception {
        var before = part;
        part = now;
        try {
            work.run();
        } finally {
            part = before;
        }
    }

    long statements(Part of) {
        return counts(of)[0];
    }

    /** Commits of transactions that wrote something. */
    long commits(Part of) {
        return counts(of)[1];
    }

    /** How often each statement of the journey was sent. */
    Map<String, Integer> texts() {
        return texts;
    }

    private long[] counts(Part of) {
        return counts.computeIfAbsent(of, each -> new long[2]);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public synchronized void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        counts(part)[0] += Math.max(queries.size(), execution.getBatchSize());
        for (var query : queries) {
            if (part == Part.JOURNEY) texts.merge(query.getQuery().replaceAll("\\s+", " "), 1, Integer::sum);
            if (!query.getQuery().stripLeading().toLowerCase(Locale.ROOT).startsWith("select")) written = true;
        }
    }

    @Override
    public void beforeMethod(MethodExecutionContext call) {}

    @Override
    public synchronized void afterMethod(MethodExecutionContext call) {
        if (isCommit(call.getMethod()) && written) {
            counts(part)[1]++;
            written = false;
        }
    }

    private static boolean isCommit(Method method) {
        return method.getDeclaringClass().getName().equals("java.sql.Connection")
                && method.getName().equals("commit");
    }

    /** Something that may fail. */
    interface Work {
        void run() throws Exception;
    }
}
