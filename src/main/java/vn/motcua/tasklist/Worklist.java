package vn.motcua.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Officer;
import vn.motcua.dossier.DossierCode;
import vn.motcua.tasklist.Wanted.Scope;

/** Reads the list of open tasks, most urgent legal clock first. A page costs the same however many tasks are open. */
@Component
@Transactional(readOnly = true)
class Worklist {

    static final int PAGE = 25;

    /** Counts stop here; nobody needs to know how many more there are. */
    static final int MANY = 100;

    private static final String NOBODY = "";
    private static final String FROM = " from open_task t where ";
    private static final String LIMIT = " limit ";
    private static final String ORDER = " order by t.urgent_at, t.task_id" + LIMIT;

    private final JdbcClient jdbc;
    private final ListDialect dialect;
    private final Narrowing narrowing;

    Worklist(JdbcClient jdbc, ListDialect dialect, Narrowing narrowing) {
        this.jdbc = jdbc;
        this.dialect = dialect;
        this.narrowing = narrowing;
    }

    /** A page of lines, and one more if there is a next page. */
    List<Line> page(Wanted wanted, Officer officer) {
        return page(wanted, officer, PAGE);
    }

    /** So many lines, and one more if there are more. */
    List<Line> page(Wanted wanted, Officer officer, int size) {
        dialect.planEach();
        var reaches = Reach.of(wanted.scope(), officer).stream()
                .map(reach -> narrowing.narrow(reach, wanted, officer))
                .toList();
        return lines(reaches, size + 1, officer.actor().account());
    }

    /** The most urgent tasks within a reach, and one more if there are more. */
    List<Line> within(List<Reach> reaches, Officer officer) {
        dialect.planEach();
        return lines(reaches, PAGE + 1, officer.actor().account());
    }

    /** The open tasks of a step in the units a person works in. */
    List<Line> at(String step, Officer officer, int limit) {
        var reaches = Reach.of(Scope.ALL, officer).stream()
                .map(reach -> reach.and("t.step = ?", step))
                .toList();
        return lines(reaches, limit, officer.actor().account());
    }

    /** The lines of these tasks, as far as a person may see them. */
    List<Line> among(List<String> tasks, Officer officer) {
        if (tasks.isEmpty()) return List.of();
        var reaches = Reach.of(Scope.ALL, officer).stream()
                .map(reach -> reach.within("t.task_id", tasks))
                .toList();
        return lines(reaches, tasks.size(), officer.actor().account());
    }

    /** The line of one open task, whoever may see it. */
    Optional<Line> line(String task) {
        return lines(List.of(new Reach("t.task_id = ?", List.of(task))), 1, NOBODY).stream()
                .findFirst();
    }

    /** The open tasks of a dossier, oldest first. */
    List<Line> of(DossierCode dossier) {
        return lines(List.of(new Reach("t.dossier = ?", List.of(dossier.value()))), PAGE, NOBODY);
    }

    /** How many tasks each of the questions finds, up to {@link #MANY}. */
    List<Integer> counts(List<Wanted> questions, Officer officer) {
        dialect.planEach();
        var values = new ArrayList<Object>();
        var counts = questions.stream()
                .map(wanted -> "0"
                        + Reach.of(wanted.scope(), officer).stream()
                                .map(reach -> narrowing.narrow(reach, wanted.criteria(), officer))
                                .peek(reach -> values.addAll(reach.values()))
                                .map(reach -> count(reach, wanted.criteria()))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining(", "));
        return jdbc.sql("select " + counts)
                .params(values)
                .query((row, number) -> {
                    var all = new ArrayList<Integer>();
                    for (int at = 1; at <= questions.size(); at++) all.add(row.getInt(at));
                    return all;
                })
                .single();
    }

    /** All is read in the list's order and stops early, but words and labels are found along an index that knows no order. */
    private static String count(Reach reach, Criteria criteria) {
        var upTo = criteria.text().isEmpty() && criteria.labels().isEmpty() ? ORDER : LIMIT;
        return " + (select count(*) from (select 1 as one" + FROM + reach.where() + upTo + MANY + ") c)";
    }

    private List<Line> lines(List<Reach> reaches, int limit, String reader) {
        if (reaches.isEmpty()) return List.of();
        var found = reaches.stream()
                .map(reach -> "(select t.task_id" + FROM + reach.where() + ORDER + limit + ")")
                .collect(Collectors.joining(" union all "));
        var values = new ArrayList<Object>();
        reaches.forEach(reach -> values.addAll(reach.values()));
        values.add(reader);
        return jdbc.sql(
                        """
                        select t.task_id, t.step, t.role, t.definition, t.unit, t.dossier, t.urgent_at, t.opened_at,
                          t.changed_at, t.assignee, t.assignee_name, t.assigned_at, t.handed_by, t.amount, t.employer, t.procedure_key,
                          coalesce(d.concerns, d.name) as name, case when d.concerns is null then d.birth_date end as birth_date,
                          d.clock, d.accepted_at, d.due_at, r.read_at
                        from (%s) f join open_task t on t.task_id = f.task_id join dossier d on d.code = t.dossier
                          left join task_read r on r.task_id = t.task_id and r.account = ?
                        order by t.urgent_at, t.task_id limit %d"""
                                .formatted(found, limit))
                .params(values)
                .query(Line::of)
                .list();
    }
}
