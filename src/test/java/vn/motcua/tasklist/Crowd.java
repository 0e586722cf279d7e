package vn.motcua.tasklist;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole province's work on PostgreSQL, made by the database itself: units, officers, open tasks and finished ones. */
final class Crowd {

    static final int UNITS = 60;
    static final int OFFICERS = 2_000;
    static final String EMPLOYER = "TZ0007Z";

    private static final String WORDS =
            """
            (select string_agg(distinct left(w, n), ' ') from unnest(string_to_array(plain, ' ')) w,
              generate_series(least(2, length(w)), length(w)) n)
              || ' ' || lower(code) || ' ' || split_part(code, '-', 2) || ' ' || split_part(code, '-', 3)""";

    private final JdbcClient jdbc;
    private final List<String> procedures;
    private final String definition;

    Crowd(JdbcClient jdbc, List<String> procedures, String definition) {
        this.jdbc = jdbc;
        this.procedures = procedures;
        this.definition = definition;
    }

    void hire() {
        run(
                """
                insert into unit (code, kind, name, agency_code, place, bank_account)
                select 'U' || n, 'GRASSROOTS', 'Unit ' || n, 'G12.099.' || (100 + n), 'Place ' || n, 'A' || n
                from generate_series(1, %d) n where (select count(*) from unit) < %d
                """
                        .formatted(UNITS - 3, UNITS));
        run(
                """
                insert into account (username, name, password_hash, active, opened_at, password_set_at, password_temporary)
                select 'officer' || n, 'Officer ' || n, '{noop}x', true, now(), now(), false
                from generate_series(1, %d) n
                """
                        .formatted(OFFICERS));
        run(
                """
                insert into role_grant (username, role, unit, valid_from)
                select 'officer' || n, (array['benefits.officer', 'benefits.head', 'contributions.officer', 'finance.accountant'])[1 + n %% 4],
                  case when n %% 10 = 0 then 'P' else 'U' || (1 + n %% %d) end, date '2020-01-01'
                from generate_series(1, %d) n
                """
                        .formatted(UNITS - 3, OFFICERS));
    }

    /** Open tasks by number, each on a dossier of its own, with the engine's own rows beside them. */
    void open(int from, int until) {
        var bulk = new BulkLoad(
                jdbc,
                "dossier",
                "open_task",
                "act_ru_task",
                "act_ru_execution",
                "act_ru_identitylink",
                "act_ru_variable");
        bulk.begin();
        dossiers(from, until, "IN_PROGRESS");
        run("insert into sheet (dossier, kind, revision, content, laid_at, laid_by, worth)"
                + " select code, 'Decision', 1, '{}', now(), 'x', (exp(random() * random() * 8 + 13))::bigint from dossier"
                + " where " + numbered(from, until) + " and random() < 0.6");
        run(
                """
                insert into open_task (task_id, step, role, definition, dossier, unit, words, procedure_key, clock, employer,
                  amount, urgent_at, opened_at, changed_at, assignee, assignee_name, assigned_at)
                select 'bench-' || n, 'step' || step, (array['benefits.officer', 'benefits.head', 'contributions.officer', 'finance.accountant'])[1 + step %% 4],
                  '%s', code, unit, words, procedure_key, clock, employer_code,
                  (select worth from sheet s where s.dossier = x.code), due_at, submitted_at, submitted_at,
                  holder, nullif(holder, ''), case when holder <> '' then now() end
                from (select d.*, cast(split_part(code, '-', 3) as integer) as n, floor(30 * power(random(), 1.5))::int as step,
                    case when random() < 0.45 then 'officer' || (1 + floor(%d * random()))::int else '' end as holder
                  from dossier d where %s) x
                """
                        .formatted(definition, OFFICERS, numbered(from, until)));
        engine(from, until);
        bulk.end();
    }

    /** Finished tasks, ten to a dossier, as the journal's notes of those who completed them. */
    void finish(int from, int tasks) {
        var bulk = new BulkLoad(jdbc, "dossier", "journal_entry");
        bulk.begin();
        dossiers(from, from + tasks / 10, "ARCHIVED");
        run(
                """
                insert into journal_entry (chain, number, kind, noted_at, actor, actor_name, act, duty, task, previous, hash)
                select code, k, 'NOTE', submitted_at + k * interval '1 hour', 'officer' || (1 + floor(%d * random()))::int, 'Officer',
                  'completeTask', (array['RECEIVE', 'VERIFY', 'PROPOSE', 'REVIEW', 'SIGN', 'ORDER', 'RELEASE', 'ARCHIVE', 'INSPECT', 'RECEIVE'])[k],
                  code || '/' || k, '', md5(code) || md5(code)
                from dossier, generate_series(1, 10) k where %s
                """
                        .formatted(OFFICERS, numbered(from, from + tasks / 10)));
        bulk.end();
    }

    void settle() {
        for (var table : List.of(
                "dossier",
                "open_task",
                "sheet",
                "journal_entry",
                "act_ru_task",
                "act_ru_execution",
                "act_ru_identitylink",
                "act_ru_variable",
                "task_read",
                "account",
                "role_grant")) run("vacuum analyze " + table);
        run("checkpoint");
    }

    private void dossiers(int from, int until, String state) {
        run(
                """
                insert into dossier (code, procedure_key, ground, channel, state, received_unit, unit, name, name_plain, words,
                  birth_date, sex, id_number, insurance_number, phone, address, pay_method, result_method, submitted_at,
                  accepted_at, due_at, clock, employer_code)
                select code, (array[%s])[1 + floor(%d * power(random(), 2))::int], 'x', 'COUNTER', '%s', unit, unit, initcap(plain),
                  plain, %s, date '1980-01-01' + n %% 9000, 'F', lpad(n::text, 12, '0'), lpad(n::text, 10, '0'), '0900000001', 'x', 'CASH',
                  'COUNTER', day, day, day + interval '5 days' + random() * 60 * interval '1 day', clock,
                  case when random() < 0.3 then 'TZ' || lpad((floor(5000 * power(random(), 2))::int)::text, 4, '0') || 'Z' end
                from (select n, 'G12.099.01-' || to_char(now() - (n %% 300) * interval '4 hours', 'YYMMDD') || '-' || lpad(n::text, 8, '0') as code,
                    now() - (n %% 300) * interval '4 hours' as day,
                    case when random() < 0.2 then 'P' else 'U' || (1 + floor(%d * power(random(), 1.3)))::int end as unit,
                    case when random() < 0.06 then 'PAUSED' when random() < 0.1 then 'NOT_STARTED' when random() < 0.2 then 'STOPPED'
                      else 'RUNNING' end as clock,
                    (array['nguyen','nguyen','nguyen','nguyen','tran','tran','le','le','pham','huynh','hoang','phan','vu','vo','dang','bui',
                      'do','ho','ngo','duong','ly','ton','y','la','chu'])[1 + floor(random() * 25)::int] || ' ' ||
                    (array['thi','van','thi','van','thi thu','thi ngoc','duc','minh','quoc','hoang','xuan','thanh','huu','dinh'])
                      [1 + floor(random() * 14)::int] || ' ' ||
                    case when random() < 0.03 then (array['kh','ng','ph','th','tr','gi','b','d'])[1 + floor(random() * 8)::int]
                      || (array['ieu','uong','oai','uyet','ach','ang','ien','oat'])[1 + floor(random() * 8)::int] else
                    (array['lan','hue','cuc','hong','mai','dao','phuong','hanh','tuan','hung','dung','cuong','long','son','ha','giang',
                      'linh','trang','thao','nga','yen','tam','khoa','khanh','bao','phuc','loc','tho','quynh','oanh','uyen','van','vinh',
                      'quang','trung','kien','nam','bac','tay','dong','xuan','thu'])[1 + floor(random() * 42)::int] end as plain
                  from generate_series(%d, %d) n) x
                """
                        .formatted(
                                "'" + String.join("','", procedures) + "'",
                                procedures.size(),
                                state,
                                WORDS,
                                UNITS - 3,
                                from,
                                until - 1));
    }

    private void engine(int from, int until) {
        var rows = "(select t.*, cast(substring(task_id from 7) as integer) as n from open_task t"
                + " where task_id like 'bench-%') x";
        var mine = " where n between %d and %d".formatted(from, until - 1);
        run(
                "insert into act_ru_execution (id_, rev_, root_proc_inst_id_, proc_inst_id_, business_key_, proc_def_id_, act_id_,"
                        + " is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)"
                        + " select task_id || 'e', 1, task_id || 'e', task_id || 'e', dossier, definition, step, true, false, true, false, 1, 2, 1"
                        + " from " + rows + mine);
        run(
                "insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_, task_def_key_, assignee_,"
                        + " priority_, create_time_, due_date_, suspension_state_)"
                        + " select task_id, 1, task_id || 'e', task_id || 'e', definition, step, step, nullif(assignee, ''), 50, opened_at,"
                        + " urgent_at, 1 from " + rows + mine);
        run("insert into act_ru_identitylink (id_, rev_, type_, group_id_, task_id_)"
                + " select task_id || 'i', 1, 'candidate', role, task_id from " + rows + mine);
        run("insert into act_ru_variable (id_, rev_, type_, name_, execution_id_, proc_inst_id_, text_, var_scope_,"
                + " sequence_counter_, is_concurrent_local_) select task_id || 'v' || name, 1, 'string', name, task_id || 'e',"
                + " task_id || 'e', case name when 'unit' then unit else procedure_key end, task_id || 'e', 1, false from "
                + rows + " cross join (values ('unit'), ('procedure')) v (name)" + mine);
    }

    private static String numbered(int from, int until) {
        return "cast(split_part(code, '-', 3) as integer) between %d and %d and code like 'G12.099.01-______-________'"
                .formatted(from, until - 1);
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
