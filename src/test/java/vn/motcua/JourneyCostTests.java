package vn.motcua;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import vn.motcua.SqlCount.Part;
import vn.motcua.access.Accounts;
import vn.motcua.dossier.Drafting;
import vn.motcua.journal.Sealer;
import vn.motcua.journal.VerifyJournal;
import vn.motcua.journey.Desk;
import vn.motcua.journey.Journeys;
import vn.motcua.reception.Counter;

/**
 * What one dossier costs on PostgreSQL, from acceptance to archiving: SQL statements beside those the bare engine needs for
 * the same diagrams, and commits beside what people and jobs do. Printed, and held to the budget. All under the role of the
 * application, which may not rewrite what stands.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "motcua.files=target/cost",
            "motcua.demo-stories=0",
            "camunda.bpm.job-execution.enabled=false",
            "motcua.calendar-watch=0s",
            "motcua.notices.follow-every=0s"
        })
@ContextConfiguration(initializers = TwoRoles.class)
@Import(JourneyCostTests.Counting.class)
class JourneyCostTests {

    private static final double STATEMENTS_OF_THE_BARE_ENGINE = 1.3;
    private static final int PEOPLES_ACTS = 17;
    private static final int JOBS = 2; // one for each branch that arrives at the join before the archive

    private static final List<Answered> STEPS = List.of(
            new Answered("verifyHistory", Map.of("needsSupplement", false, "isBenefitCase", true)),
            new Answered("proposeDecision", Map.of()),
            new Answered("reviewProposal", Map.of("isEndorsed", true)),
            new Answered("signDecision", Map.of("isSigned", true)),
            new Answered("orderPayment", Map.of()),
            new Answered("releasePayment", Map.of("isReleased", true)),
            new Answered("handOverResult", Map.of()),
            new Answered("shelveRecords", Map.of()));
    private static final Map<String, Map<String, Object>> VERBS = Map.of(
            "assessIntake", Map.of("whichIntake", "accept", "isAccepted", true),
            "extractHistory", Map.of("whichHistory", "matching"),
            "forwardDossier", Map.of("whichSettlement", "benefit", "needsSignature", true),
            "searchEarlierSettlements", Map.of("needsInspection", false),
            "assessEntitlement", Map.of("whichEntitlement", "granted"),
            "issueDecision", Map.of("hasPayment", true),
            "announceResult", Map.of("collectBy", new Date(4_102_444_800_000L)));

    @Autowired
    SqlCount count;

    @Autowired
    ApplicationContext house;

    @Autowired
    TestRestTemplate programs;

    @Autowired
    EmbeddedPostgres postgres;

    @Test
    void costsLittleMoreThanTheBareEngine() throws Exception {
        var bare = new SqlCount();
        bareJourney(bare);

        passage().travel(count);

        var report =
                """
                One dossier on PostgreSQL, from acceptance to archiving
                  statements  product %4d   bare engine %4d   ratio %.2f
                  commits     product %4d   bare engine %4d   acts %d, jobs %d
                  apart       reading %d, sign-in %d, other %d statements
                """
                        .formatted(
                                count.statements(Part.JOURNEY),
                                bare.statements(Part.JOURNEY),
                                (double) count.statements(Part.JOURNEY) / bare.statements(Part.JOURNEY),
                                count.commits(Part.JOURNEY),
                                bare.commits(Part.JOURNEY),
                                PEOPLES_ACTS,
                                JOBS,
                                count.statements(Part.READING),
                                count.statements(Part.SIGN_IN),
                                count.statements(Part.APART));
        System.out.println(report);
        Files.writeString(Path.of("target/journey-cost.txt"), report);
        list(count, "product");
        list(bare, "bare-engine");
        assertThat((double) count.statements(Part.JOURNEY))
                .isLessThanOrEqualTo(STATEMENTS_OF_THE_BARE_ENGINE * bare.statements(Part.JOURNEY));
        assertThat(count.commits(Part.JOURNEY)).isLessThanOrEqualTo(PEOPLES_ACTS + JOBS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set reason = 'x'",
                "delete from journal_entry",
                "truncate journal_entry",
                "update journal_seal set root = 'x'",
                "delete from journal_sealed_head",
                "delete from journal_head",
                "update sheet set content = 'x'",
                "update journal set booked_by = 'x'",
                "delete from signature",
                "delete from signed_paper",
                "delete from account",
                "alter table journal_entry disable trigger all",
                "create table own (id integer)"
            })
    void refusesTheApplicationToRewriteWhatStands(String statement) {
        var jdbc = house.getBean(JdbcClient.class);

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .hasStackTraceContaining("ERROR: ")
                .rootCause()
                .message()
                .containsAnyOf("permission denied", "must be owner");
    }

    @Test
    void keepsAJournalThatIsFoundWhole(@Value("${motcua.data}") String data) {
        house.getBean(Sealer.class).seal();

        var said = new ByteArrayOutputStream();
        var code = new VerifyJournal(
                        new PrintStream(said, true, UTF_8),
                        Locale.ENGLISH,
                        Map.of("MOTCUA_DB_USER", TwoRoles.APPLICATION, "MOTCUA_DB_PASSWORD", TwoRoles.APPLICATION))
                .run(postgres.getJdbcUrl(TwoRoles.APPLICATION, "motcua"), data + "/anchors");

        assertThat(said.toString(UTF_8)).startsWith("The journal is whole");
        assertThat(code).isZero();
    }

    private static void list(SqlCount count, String whose) throws IOException {
        Files.write(
                Path.of("target/journey-statements-" + whose + ".txt"),
                count.texts().entrySet().stream()
                        .map(text -> text.getValue() + "\t" + text.getKey())
                        .toList());
    }

    private Passage passage() {
        return new Passage(
                house.getBean(Counter.class),
                house.getBean(Desk.class),
                house.getBean(Journeys.class),
                house.getBean(Drafting.class),
                house.getBean(Accounts.class),
                house.getBean(JdbcClient.class),
                programs,
                house.getBean(Clock.class));
    }

    /** The same way on the engine alone: verbs answer at once, and nobody keeps anything. */
    private void bareJourney(SqlCount bare) throws Exception {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database bare");
        }
        var engine = engine(bare.around(postgres.getDatabase("postgres", "bare")));
        try {
            var deployment = engine.getRepositoryService().createDeployment().name("bare");
            try (var files = Files.list(Path.of("processes"))) {
                for (var file :
                        files.filter(each -> each.toString().endsWith(".bpmn")).toList())
                    deployment.addString("processes/" + file.getFileName(), Files.readString(file));
            }
            try (var files = Files.list(Path.of("forms"))) {
                for (var file : files.filter(Files::isRegularFile).toList())
                    deployment.addString("forms/" + file.getFileName(), Files.readString(file));
            }
            deployment.deploy();
            travel(engine, "G12.099.01-261122-0002", bare);
        } finally {
            engine.close();
            Mocks.reset();
        }
    }

    private static void travel(ProcessEngine engine, String dossier, SqlCount bare) throws Exception {
        bare.during(Part.JOURNEY, () -> engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "dossierJourney",
                        dossier,
                        Variables.createVariables()
                                .putValue("dossier", dossier)
                                .putValue("needsExamination", false)
                                .putValue("remindAt", new Date(4_102_444_800_000L))));
        for (var step : STEPS) {
            if (step.task().equals("handOverResult"))
                engine.getRuntimeService()
                        .createMessageCorrelation("paymentSettled")
                        .processInstanceBusinessKey(dossier)
                        .correlate();
            if (step.task().equals("shelveRecords")) bare.during(Part.JOURNEY, () -> jobs(engine));
            var task = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(dossier)
                    .taskDefinitionKey(step.task())
                    .singleResult();
            bare.during(Part.JOURNEY, () -> engine.getTaskService().claim(task.getId(), "officer"));
            bare.during(
                    Part.JOURNEY, () -> engine.getTaskService().complete(task.getId(), new HashMap<>(step.answers())));
        }
    }

    private static void jobs(ProcessEngine engine) {
        var management = engine.getManagementService();
        management.createJobQuery().messages().list().forEach(job -> management.executeJob(job.getId()));
    }

    private static ProcessEngine engine(DataSource source) {
        for (var lane : List.of("reception", "contributions", "benefits", "director", "finance", "archive"))
            Mocks.register(lane, new Verbs());
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(source);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("activity");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setJobExecutorActivate(false);
        configuration.setExpressionManager(new MockExpressionManager());
        configuration.setDbMetricsReporterActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        return configuration.buildProcessEngine();
    }

    /** Verbs that answer what the main path needs, and do nothing else. */
    private static final class Verbs extends HashMap<String, JavaDelegate> {

        private static final long serialVersionUID = 1;

        @Override
        public boolean containsKey(Object verb) {
            return true;
        }

        @Override
        public JavaDelegate get(Object verb) {
            return execution -> execution.setVariables(VERBS.getOrDefault(String.valueOf(verb), Map.of()));
        }
    }

    private record Answered(String task, Map<String, Object> answers) {}

    @TestConfiguration
    static class Counting {

        @Bean
        static SqlCount count() {
            return new SqlCount();
        }

        @Bean
        static BeanPostProcessor countingSource(SqlCount count) {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? count.around(source) : bean;
                }
            };
        }
    }
}
