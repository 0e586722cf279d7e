package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.motcua.PostgresServer;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedures;
import vn.motcua.journey.Desk;
import vn.motcua.journey.TaskRefused;
import vn.motcua.tasklist.Criteria.Mark;
import vn.motcua.tasklist.Criteria.Urgency;
import vn.motcua.tasklist.SavedFilters.Kept;
import vn.motcua.tasklist.Wanted.Scope;

/** Measures the worklist of a whole province on PostgreSQL; run on demand, see docs/operations.md. */
@SpringBootTest(
        classes = Office.class,
        properties = {
            "camunda.bpm.job-execution.enabled=false",
            "motcua.journey.deploy-own-models=false",
            "spring.datasource.hikari.maximum-pool-size=32"
        })
@AutoConfigureMockMvc
@ContextConfiguration(initializers = PostgresServer.class)
class WorklistBenchmark {

    private static final int FEW = Integer.getInteger("few", 10_000);
    private static final int MANY = Integer.getInteger("open", 1_000_000);
    private static final int FINISHED = Integer.getInteger("finished", 10_000_000);
    private static final int ROUNDS = Integer.getInteger("rounds", 30);
    private static final int CLAIMED = Integer.getInteger("claimed", 400);
    private static final int AT_WORK = 100;
    private static final int PAUSE = Integer.getInteger("pause", 6_000);
    private static final Map<String, String> FORM =
            Map.of("opinion", "Được", "papersSeen", "true", "controlsSeen", "true");
    private static final String FLOW =
            """
            <bpmn:sequenceFlow id="f%1$d" sourceRef="%2$s" targetRef="step%1$d"/>
            <bpmn:userTask id="step%1$d" name="Bước %1$d" camunda:formRef="proposeDecision" camunda:formRefBinding="deployment" camunda:candidateGroups="benefits.officer"/>
            """;
    private static final String DIAGRAM =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                id="definitions" targetNamespace="http://motcua.vn/processes">
              <bpmn:process id="longWay" name="Đường dài" isExecutable="true" camunda:historyTimeToLive="P30D">
                <bpmn:laneSet id="lanes"><bpmn:lane id="benefits" name="Chế độ BHXH">%s</bpmn:lane></bpmn:laneSet>
                <bpmn:startEvent id="begun" name="Bắt đầu"/>
                %s
                <bpmn:sequenceFlow id="last" sourceRef="step29" targetRef="ended"/>
                <bpmn:endEvent id="ended" name="Đã xong"/>
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final List<String> READERS = List.of("officer4", "officer1", "officer10", "officer20");

    @Autowired
    MockMvcTester web;

    @Autowired
    Office office;

    @Autowired
    Desk desk;

    @Autowired
    Worklist worklist;

    @Autowired
    SavedFilters filters;

    @Autowired
    Procedures procedures;

    @Autowired
    RepositoryService repository;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    private final StringBuilder report = new StringBuilder();

    @Test
    void measuresAProvince() throws Exception {
        office.open();
        var crowd = new Crowd(jdbc, keys(), diagram());
        crowd.hire();
        READERS.forEach(reader -> criteria().forEach((name, kept) -> filters.keep(office.officer(reader), kept)));

        crowd.open(1, FEW + 1);
        crowd.settle();
        say("%,d open tasks are there", FEW);
        var few = pages(FEW);
        crowd.open(FEW + 1, MANY + 1);
        crowd.finish(20_000_001, FINISHED);
        crowd.settle();
        say("%,d open tasks and %,d finished ones are there", MANY, FINISHED);
        var many = pages(MANY);
        say("page with counters, p50 of %,d beside %,d open tasks: x %.2f", MANY, FEW, (double) many / few);
        plans();
        besideTheEngine();
        atWork();
        Files.writeString(Path.of("target/worklist-benchmark.txt"), report);
    }

    private List<String> keys() {
        return procedures.all().stream().map(Procedure::key).toList();
    }

    private Map<String, Kept> criteria() {
        var keys = keys();
        var rare = keys.get(keys.size() - 1);
        return List.of(
                        kept("a rare procedure", Scope.ALL, of(Urgency.ANY, Set.of(rare), null, "")),
                        kept(
                                "overdue of a frequent one",
                                Scope.ALL,
                                of(Urgency.OVERDUE, Set.of(keys.get(0)), null, "")),
                        kept("over 50 million", Scope.ALL, of(Urgency.ANY, Set.of(), 50_000_000L, "")),
                        kept("four procedures", Scope.ALL, of(Urgency.ANY, Set.copyOf(keys.subList(3, 7)), null, "")),
                        kept("free, over 20 million", Scope.FREE, of(Urgency.MONTH, Set.of(), 20_000_000L, "")),
                        kept("paused", Scope.ALL, paused(Set.of(), null, Set.of())),
                        kept("paused, rare, dear", Scope.ALL, paused(Set.of(rare), 100_000_000L, Set.of())),
                        kept("nothing at all", Scope.ALL, paused(Set.of(rare), 900_000_000_000L, Set.of("step29"))),
                        kept("an employer", Scope.ALL, whose(Crowd.EMPLOYER, "")),
                        kept("an officer", Scope.ALL, whose("", "officer17")),
                        kept("two words of a name", Scope.ALL, of(Urgency.ANY, Set.of(), null, "ngu lan")),
                        kept("mine, unread", Scope.MINE, Criteria.marked(Mark.UNREAD)))
                .stream()
                .collect(Collectors.toMap(kept -> String.valueOf(kept.name()), kept -> kept));
    }

    private static Kept kept(String name, Scope scope, Criteria criteria) {
        return new Kept(name, null, scope, criteria);
    }

    private static Criteria of(Urgency due, Set<String> procedures, Long least, String text) {
        return new Criteria(due, null, procedures, null, null, null, least, null, null, null, text, null);
    }

    private static Criteria paused(Set<String> procedures, Long least, Set<String> steps) {
        return new Criteria(
                null, null, procedures, null, steps, Set.of(ClockState.PAUSED), least, null, null, null, null, null);
    }

    private static Criteria whose(String employer, String officer) {
        return new Criteria(null, null, null, null, null, null, null, null, employer, officer, null, null);
    }

    /** Every saved filter of every reader in turn, each with all counters beside it; answers the median in microseconds. */
    private long pages(int open) throws Exception {
        for (int round = 0; round < ROUNDS / 3; round++) round(new ArrayList<>(), new ArrayList<>());
        var whole = new ArrayList<Long>();
        var asked = new ArrayList<Long>();
        for (int round = 0; round < ROUNDS; round++) round(whole, asked);
        say("%,d open tasks, load %.1f", open, load());
        spread("  first page, counters and drawing included", whole);
        spread("  of it the list and the counters", asked);
        return median(whole);
    }

    private void round(List<Long> whole, List<Long> asked) throws Exception {
        for (var reader : READERS) {
            var officer = office.officer(reader);
            for (var filter : filters.of(officer)) {
                whole.add(time(() -> assertThat(
                                web.get().uri("/tasks?filter=" + filter.id()).with(user(officer)))
                        .hasStatusOk()));
                var wanted = new Wanted(filter.scope(), filter.criteria(), null);
                var questions = filters.of(officer).stream()
                        .map(each -> new Wanted(each.scope(), each.criteria(), null))
                        .toList();
                asked.add(time(() -> List.of(worklist.page(wanted, officer), worklist.counts(questions, officer))));
            }
        }
    }

    /** How PostgreSQL finds a page of each filter, for somebody who may see everything. */
    private void plans() {
        var officer = office.officer("officer20");
        filters.of(officer).forEach(filter -> {
            var wanted = new Wanted(filter.scope(), filter.criteria(), null);
            var times = IntStream.range(0, 20)
                    .mapToObj(round -> time(() -> worklist.page(wanted, officer)))
                    .toList();
            var counts = IntStream.range(0, 20)
                    .mapToObj(round -> time(() -> worklist.counts(List.of(wanted), officer)))
                    .toList();
            say(
                    "  %-28s page %6.2f ms, count %6.2f ms = %s",
                    filter.name(),
                    median(times) / 1e3,
                    median(counts) / 1e3,
                    worklist.counts(List.of(wanted), officer));
        });
    }

    /** The same lists from the engine's own query, its authorization switched off, and from the worklist. */
    private void besideTheEngine() {
        var officer = office.officer("officer20");
        var procedure = keys().get(5);
        beside(
                "free for a role",
                tasks.createTaskQuery()
                        .taskCandidateGroup("benefits.officer")
                        .orderByDueDate()
                        .asc(),
                new Wanted(Scope.FREE, Criteria.NONE, null),
                officer);
        beside(
                "free for a role, of a procedure",
                tasks.createTaskQuery()
                        .taskCandidateGroup("benefits.officer")
                        .processVariableValueEquals("procedure", procedure)
                        .orderByDueDate()
                        .asc(),
                new Wanted(Scope.FREE, of(Urgency.ANY, Set.of(procedure), null, ""), null),
                officer);
        beside(
                "in a unit",
                tasks.createTaskQuery()
                        .processVariableValueEquals("unit", "U5")
                        .orderByDueDate()
                        .asc(),
                new Wanted(Scope.ALL, Criteria.NONE, null),
                office.officer("officer4"));
    }

    private void beside(String what, TaskQuery query, Wanted wanted, Officer officer) {
        var engine = new ArrayList<Long>();
        var ours = new ArrayList<Long>();
        for (int turn = 0; turn < 6; turn++) {
            engine.add(time(() -> query.listPage(0, Worklist.PAGE)));
            for (int often = 0; often < 5; often++) ours.add(time(() -> worklist.page(wanted, officer)));
        }
        say(
                "  %-34s engine %9.2f ms, worklist %6.2f ms: x %.0f",
                what, median(engine) / 1e3, median(ours) / 1e3, (double) median(engine) / median(ours));
    }

    /** A hundred officers claim and complete; every task is wanted by two of them, and one gets it. */
    private void atWork() throws Exception {
        IntStream.range(0, CLAIMED).forEach(number -> office.dossier(Office.PROVINCE, "Mạc Văn Nhanh"));
        var waiting = jdbc.sql(
                        "select task_id from open_task where task_id not like 'bench-%' and step = 'proposeDecision'"
                                + " and assignee = ''")
                .query(String.class)
                .list();
        var claims = new ConcurrentLinkedQueue<Long>();
        var completions = new ConcurrentLinkedQueue<Long>();
        var people = Executors.newFixedThreadPool(AT_WORK);
        var work = IntStream.range(0, AT_WORK)
                .mapToObj(person -> day(person, waiting, claims, completions))
                .toList();
        for (var done : people.invokeAll(work)) done.get();
        people.shutdown();
        say("  %d officers, %d tasks each wanted by two, load %.1f", AT_WORK, waiting.size(), load());
        spread("  claim", List.copyOf(claims));
        spread("  complete", List.copyOf(completions));
        assertThat(claims).hasSameSizeAs(waiting);
        assertThat(completions).hasSameSizeAs(waiting);
        assertThat(number("select deadlocks from pg_stat_database where datname = current_database()"))
                .isZero();
        assertThat(
                        number(
                                """
                        select count(*) from open_task o full join act_ru_task t on t.id_ = o.task_id
                        where o.task_id is null or t.id_ is null or o.assignee <> coalesce(t.assignee_, '')"""))
                .isZero();
    }

    private Callable<Void> day(
            int person, List<String> waiting, Collection<Long> claims, Collection<Long> completions) {
        var officer = office.officer("officer" + 20 * (1 + person));
        return () -> {
            for (int at = person / 2; at < waiting.size(); at += AT_WORK / 2) {
                Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE));
                var task = waiting.get(at);
                Acting.as(
                        officer,
                        () -> claims.addAll(took(() -> desk.claim(task)))
                                && completions.addAll(took(() -> desk.complete(task, FORM))));
            }
            return null;
        };
    }

    /** How long it took; nothing for whoever came too late. */
    private static List<Long> took(Runnable act) {
        try {
            return List.of(time(Executors.callable(act)));
        } catch (IllegalStateException refused) {
            if (refused.getCause() instanceof TaskRefused) return List.of();
            throw refused;
        }
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private String diagram() {
        var flow = IntStream.range(0, 30)
                .mapToObj(step -> FLOW.formatted(step, step == 0 ? "begun" : "step" + (step - 1)))
                .collect(Collectors.joining());
        var nodes = IntStream.range(0, 30)
                .mapToObj("<bpmn:flowNodeRef>step%d</bpmn:flowNodeRef>"::formatted)
                .collect(Collectors.joining());
        try {
            return repository
                    .createDeployment()
                    .addString("processes/long-way.bpmn", DIAGRAM.formatted(nodes, flow))
                    .addString("forms/proposeDecision.form", Files.readString(Path.of("forms/proposeDecision.form")))
                    .deployWithResult()
                    .getDeployedProcessDefinitions()
                    .get(0)
                    .getId();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static <T> long time(Callable<T> work) {
        var since = System.nanoTime();
        try {
            work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return (System.nanoTime() - since) / 1000;
    }

    private void spread(String what, List<Long> times) {
        var all = times.stream().sorted().toList();
        say(
                "%-46s p50 %6.2f ms, p95 %6.2f ms, p99 %6.2f ms (%d)",
                what, at(all, .5), at(all, .95), at(all, .99), all.size());
    }

    private static double at(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)) / 1e3;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    private void say(String form, Object... values) {
        var line = form.formatted(values);
        System.out.println(line);
        report.append(line).append('\n');
    }
}
