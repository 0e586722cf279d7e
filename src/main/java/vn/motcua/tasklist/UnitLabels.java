package vn.motcua.tasklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.ChangeLog;
import vn.motcua.access.Officer;
import vn.motcua.dossier.DossierCode;

/** The labels units put on dossiers: each unit's own list, kept by its heads. */
@Component
@Transactional
class UnitLabels {

    /** The colours a label can have besides its words. */
    static final List<String> TONES = List.of("", "blue", "green", "amber", "red");

    private static final String SELECT = "select l.id, l.unit, l.name, l.tone, l.retired from unit_label l ";

    private final JdbcClient jdbc;
    private final OpenTasks tasks;
    private final ChangeLog changes;

    UnitLabels(JdbcClient jdbc, OpenTasks tasks, ChangeLog changes) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.changes = changes;
    }

    /** The labels of the units a person works in, those in use first. */
    @Transactional(readOnly = true)
    List<UnitLabel> of(Officer officer) {
        if (officer.units().isEmpty()) return List.of();
        return jdbc.sql(SELECT + "where l.unit in (:units) order by l.retired, l.name, l.id")
                .param("units", officer.units())
                .query(UnitLabels::row)
                .list();
    }

    @Transactional(readOnly = true)
    List<UnitLabel> on(DossierCode dossier) {
        return jdbc.sql(SELECT + "join dossier_label d on d.label = l.id where d.dossier = ? order by l.name, l.id")
                .param(dossier.value())
                .query(UnitLabels::row)
                .list();
    }

    /** What labels are called, as far as a person knows them. */
    @Transactional(readOnly = true)
    List<String> names(Set<Long> labels, Officer officer) {
        if (labels.isEmpty()) return List.of();
        return of(officer).stream()
                .filter(label -> labels.contains(label.id()))
                .map(UnitLabel::name)
                .toList();
    }

    /** A label of a unit the person works in. */
    @Transactional(readOnly = true)
    Optional<UnitLabel> find(long label, Officer officer) {
        return jdbc.sql(SELECT + "where l.id = ?")
                .param(label)
                .query(UnitLabels::row)
                .optional()
                .filter(each -> officer.units().contains(each.unit()));
    }

    /** False if the unit has one of that name. */
    boolean add(String unit, String name, String tone) {
        var known = jdbc.sql("select count(*) from unit_label where unit = ? and lower(name) = lower(?)")
                .params(unit, name)
                .query(Integer.class)
                .single();
        if (known > 0) return false;
        jdbc.sql("insert into unit_label (unit, name, tone) values (?, ?, ?)")
                .params(unit, name, tone)
                .update();
        changes.house("worklist", "labelAdded", unit + " " + name);
        return true;
    }

    /** Puts it on nothing more, or on dossiers again. */
    void retire(UnitLabel label, boolean retired) {
        jdbc.sql("update unit_label set retired = ? where id = ?")
                .params(retired, label.id())
                .update();
        changes.house("worklist", retired ? "labelRetired" : "labelRestored", label.unit() + " " + label.name());
    }

    /** False if the dossier has it already. Who puts the same label elsewhere at the same instant waits his turn. */
    boolean put(UnitLabel label, DossierCode dossier) {
        jdbc.sql("select id from unit_label where id = ? for update")
                .param(label.id())
                .query(Long.class)
                .single();
        var put = jdbc.sql(
                        """
                        insert into dossier_label (label, dossier)
                        select cast(? as bigint), code from dossier
                        where code = ? and not exists (select 1 from dossier_label x where x.label = ? and x.dossier = code)""")
                .params(label.id(), dossier.value(), label.id())
                .update();
        return put == 1 && noted("labelled", label, dossier);
    }

    /** False if the dossier doesn't have it. */
    boolean take(UnitLabel label, DossierCode dossier) {
        var taken = jdbc.sql("delete from dossier_label where label = ? and dossier = ?")
                .params(label.id(), dossier.value())
                .update();
        return taken == 1 && noted("unlabelled", label, dossier);
    }

    private boolean noted(String act, UnitLabel label, DossierCode dossier) {
        tasks.relabelled(dossier);
        changes.dossier(dossier.value(), act, label.name(), label.id());
        return true;
    }

    private static UnitLabel row(ResultSet row, int number) throws SQLException {
        return new UnitLabel(
                row.getLong("id"),
                row.getString("unit"),
                row.getString("name"),
                row.getString("tone"),
                row.getBoolean("retired"));
    }

    /** A label: whose, what it says and in which colour. */
    record UnitLabel(long id, String unit, String name, String tone, boolean retired) {}
}
