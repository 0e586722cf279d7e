package vn.motcua.tasklist;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.ChangeLog;

/** What a head sets for the people of his department: on which procedures each works, and how many tasks he may hold at a time. */
@Component
class WorkSettings {

    private static final String BETWEEN = " ";

    private final JdbcClient jdbc;
    private final ChangeLog changes;

    WorkSettings(JdbcClient jdbc, ChangeLog changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** What is set for a person: nothing, as long as nobody has. */
    @Transactional(readOnly = true)
    Setting of(String account) {
        return jdbc.sql("select procedures, most from work_setting where account = ?")
                .param(account)
                .query((row, number) -> new Setting(read(row.getString(1)), row.getObject(2, Integer.class)))
                .optional()
                .orElse(Setting.NONE);
    }

    @Transactional
    void set(String account, Setting setting) {
        jdbc.sql("delete from work_setting where account = ?").param(account).update();
        var procedures = String.join(BETWEEN, new TreeSet<>(setting.procedures()));
        jdbc.sql("insert into work_setting (account, procedures, most) values (?, ?, ?)")
                .params(account, procedures.isEmpty() ? null : procedures, setting.most())
                .update();
        changes.house("work", "workSet", account + ": " + procedures + "; " + setting.most());
    }

    private static Set<String> read(@Nullable String procedures) {
        return procedures == null ? Set.of() : Set.of(procedures.split(BETWEEN));
    }

    /** Procedures, none for all, and the most tasks to be held at a time, null for any. */
    record Setting(Set<String> procedures, @Nullable Integer most) {

        static final Setting NONE = new Setting(Set.of(), null);

        Setting {
            procedures = Set.copyOf(procedures);
        }

        boolean isFull(int held) {
            return most != null && held >= most;
        }
    }
}
