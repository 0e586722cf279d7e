package vn.motcua.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionOperations;
import vn.motcua.access.Accounts;
import vn.motcua.access.Acting;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.access.Organisation.UnitKind;
import vn.motcua.access.Role;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Award;
import vn.motcua.dossier.Awards;
import vn.motcua.dossier.Calculation;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Employer;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.PaymentChange;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Registration;
import vn.motcua.dossier.Representative;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.SuspensionProposal;
import vn.motcua.dossier.TestFileScanner;
import vn.motcua.journey.Submission;

/** The finance department at work: two units, its people, the payment diagram, and dossiers with signed decisions. */
@TestComponent
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
        basePackages = "vn.motcua",
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class,
        excludeFilters = {
            @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
            @Filter(type = FilterType.ANNOTATION, classes = SpringBootConfiguration.class),
            @Filter(
                    type = FilterType.REGEX,
                    pattern = {
                        "vn\\.motcua\\.(?!access|dossier|journal|journey|tasklist|finance|signatures)[a-z]+\\..*",
                        "vn\\.motcua\\.access\\.Founding"
                    })
        })
class Treasury {

    static final String PROVINCE = "T01";
    static final String HOA_THUAN = "C01";
    static final long AMOUNT = 95_000_000;

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final AtomicInteger UNITS = new AtomicInteger();

    private final Accounts accounts;
    private final Organisation organisation;
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Awards awards;
    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final FinanceDelegates finance;
    private final PaymentOrders orders;
    private final IssuedRights rights;
    private final TransactionOperations transactions;

    Treasury(
            Accounts accounts,
            Organisation organisation,
            Dossiers dossiers,
            Sheets sheets,
            Awards awards,
            RepositoryService repository,
            RuntimeService runtime,
            TaskService tasks,
            FinanceDelegates finance,
            PaymentOrders orders,
            IssuedRights rights,
            TransactionOperations transactions) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.awards = awards;
        this.repository = repository;
        this.runtime = runtime;
        this.tasks = tasks;
        this.finance = finance;
        this.orders = orders;
        this.rights = rights;
        this.transactions = transactions;
    }

    @Bean
    @Primary
    static Clock today() {
        return Clock.fixed(Instant.parse("2026-11-12T01:10:00Z"), VIETNAM);
    }

    /** The contribution register, as far as finance asks it. */
    @Bean
    static PlayedDeaths deaths() {
        return new PlayedDeaths();
    }

    @Bean
    @Primary
    static TestFileScanner scanner() {
        return new TestFileScanner();
    }

    void open() {
        if (organisation.isFounded()) return;
        organisation.found(
                new Unit(PROVINCE, UnitKind.PROVINCE, "BHXH tỉnh Lam Giang", "G12.099", "Lam Giang", "8800100020003"));
        organisation.found(new Unit(
                HOA_THUAN, UnitKind.GRASSROOTS, "BHXH cơ sở Hoà Thuận", "G12.099.01", "Hoà Thuận", "8800100020004"));
        organisation.name("finance", "Phòng Kế hoạch – Tài chính");
        hire("ngan", "Đỗ Thị Kim Ngân", Role.FINANCE_ACCOUNTANT, PROVINCE);
        hire("vinh", "Lâm Quang Vinh", Role.FINANCE_CHIEF, PROVINCE);
        hire("tam", "Phan Thị Tâm", Role.FINANCE_ACCOUNTANT, HOA_THUAN);
        hire("huy", "Trần Quốc Huy", Role.BENEFITS_OFFICER, PROVINCE);
        accounts.grant("vinh", Role.FINANCE_ACCOUNTANT, PROVINCE, LocalDate.of(2020, 1, 1), null);
        deploy();
    }

    <T> T as(String account, Supplier<T> work) {
        return Acting.as(accounts.loadUserByUsername(account), work);
    }

    /** Puts all that waits into a batch, so that a test's own orders wait alone. */
    void clear(Batches batches) {
        var refusal = catchThrowable(() -> as("ngan", batches::make));
        if (refusal != null) assertThat(refusal).isInstanceOf(PaymentRefused.class);
    }

    /** Somebody nobody has paid yet, with an account. */
    static Person somebody() {
        var number = NUMBER.incrementAndGet();
        return new Person(
                "Võ Minh Khang",
                LocalDate.of(1985, 3, 14),
                Person.Sex.M,
                "%012d".formatted(77_000_000_000L + number),
                "%010d".formatted(7_700_000_000L + number),
                "0900000001",
                null,
                "Thôn Tân Lập");
    }

    static Payee account(Person person) {
        return new Payee(Payee.Method.ACCOUNT, "880070014420", "NH Lam Giang", person.name());
    }

    DossierCode decided(Person person, Payee payee) {
        return decided(PROVINCE, person, payee, null);
    }

    /** A dossier whose decision is signed and whose payment hasn't begun. */
    DossierCode decided(String unit, Person person, Payee payee, Representative representative) {
        var code = dossiers.open(new Registration(
                        "lumpSum",
                        "unemployed12Months",
                        Dossier.Channel.COUNTER,
                        unit,
                        unit,
                        person,
                        representative,
                        payee,
                        Dossier.ResultMethod.COUNTER))
                .code();
        sheets.lay(code, extract(person, YearMonth.of(2008, 3), YearMonth.of(2022, 7)));
        sheets.lay(
                code,
                new Decision("118/QĐ-BHXH", Decision.Kind.GRANT, TODAY, AMOUNT, "0".repeat(64), null, null)
                        .signed("Lê Văn Giám", Instant.parse("2026-11-11T03:00:00Z"), "0".repeat(64)));
        return code;
    }

    /** A list of an employer whose decision is signed: what it grants on each line. */
    DossierCode listed(List<Award> granted) {
        var employer =
                new Employer("Công ty May Sông Lam", "TA0001A", "5800000001", "Lê Thị Hà", "0900000002", "Lam Giang");
        var code = dossiers.open(new Registration(
                        "employer-list",
                        "GENERAL",
                        Dossier.Channel.COUNTER,
                        PROVINCE,
                        PROVINCE,
                        somebody(),
                        new Applicant(Procedure.Filer.EMPLOYER, null, employer),
                        null,
                        Payee.cash(),
                        Dossier.ResultMethod.COUNTER))
                .code();
        var total = granted.stream().mapToLong(Award::amount).sum();
        awards.lay(code, granted);
        sheets.lay(
                code,
                new Decision("DS-7/QĐ-BHXH", Decision.Kind.GRANT, TODAY, total, "0".repeat(64), null, null)
                        .signed("Lê Văn Giám", Instant.parse("2026-11-11T03:00:00Z"), "0".repeat(64)));
        return code;
    }

    /** Leave of a person on a line of a list, paid into the person's account. */
    static Award award(int line, Person person, LocalDate from, LocalDate to) {
        return new Award(
                line, "sickness", person.idNumber(), person.name(), from, to, 1_000_000 + line, account(person));
    }

    /** Three days' leave of somebody on each line. */
    static List<Award> awards(int lines) {
        return IntStream.rangeClosed(1, lines)
                .mapToObj(line -> award(line, somebody(), LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 5)))
                .toList();
    }

    /** A grassroots office that nobody has been paid by yet. */
    String foundUnit() {
        var number = UNITS.incrementAndGet();
        var code = "N" + number;
        organisation.found(new Unit(
                code,
                UnitKind.GRASSROOTS,
                "BHXH cơ sở số " + number,
                "G12.099.%02d".formatted(number % 90 + 10),
                "Lam Giang",
                "8800100030%03d".formatted(number % 1000)));
        return code;
    }

    /** A decision of a day that grants something every month is issued; it has paid up to its own month. */
    DossierCode granted(String unit, Person person, Payee payee, LocalDate on, Calculation calculation) {
        var code = opened(unit, "pension", "NORMAL", person, payee);
        sheets.lay(code, calculation);
        issue(code, Decision.Kind.GRANT, on, calculation.dueOn(on));
        return code;
    }

    /** The notice that suspends or ends what a person receives is issued. */
    DossierCode halted(Person person, String ground, LocalDate from) {
        var code = opened(PROVINCE, "suspension", ground, person, Payee.cash());
        sheets.lay(code, new SuspensionProposal("Lương hưu", from, "Công văn 12"));
        issue(code, Decision.Kind.NOTICE, TODAY, 0);
        return code;
    }

    /** The decision that pays a suspended benefit again is issued. */
    DossierCode resumed(Person person, Calculation calculation) {
        var code = opened(PROVINCE, "resumption", "RETURNED", person, Payee.cash());
        sheets.lay(code, calculation);
        issue(code, Decision.Kind.GRANT, TODAY, calculation.dueOn(TODAY));
        return code;
    }

    /** A change of payment is recorded. */
    DossierCode redirected(Person person, Payee payee, LocalDate from) {
        var code = opened(PROVINCE, "payment-change", "GENERAL", person, payee);
        sheets.lay(code, new PaymentChange(payee, "Lam Giang", from));
        issue(code, Decision.Kind.RECORD, TODAY, 0);
        return code;
    }

    /** An amount for every month from a day on. */
    static Calculation monthly(long dong, LocalDate from, LocalDate until, List<Long> perRelative) {
        return new Calculation(true, null, dong, from, until, perRelative, List.of(), List.of(), List.of(), List.of());
    }

    private DossierCode opened(String unit, String procedure, String ground, Person person, Payee payee) {
        return dossiers.open(new Registration(
                        procedure,
                        ground,
                        Dossier.Channel.COUNTER,
                        unit,
                        unit,
                        person,
                        null,
                        payee,
                        Dossier.ResultMethod.COUNTER))
                .code();
    }

    private void issue(DossierCode code, Decision.Kind kind, LocalDate on, long amount) {
        var decision = new Decision("9/QĐ-BHXH", kind, on, amount, "0".repeat(64), "Lê Văn Giám", Instant.EPOCH);
        sheets.lay(code, decision);
        transactions.executeWithoutResult(status -> rights.issued(dossiers.get(code), decision));
    }

    static ContributionExtract extract(Person person, YearMonth from, YearMonth to) {
        var row = new ContributionExtract.Row(
                from,
                to,
                6_000_000,
                ContributionExtract.Kind.COMPULSORY,
                ContributionExtract.Regime.EMPLOYER,
                0,
                "Công ty May Sông Lam",
                "Lam Giang");
        return new ContributionExtract(
                person.insuranceNumber(), false, List.of(row), List.of(), List.of(), List.of(), 173, "an");
    }

    /** A dossier whose payment has begun: the order is drawn and waits for the accountant. */
    DossierCode due(Person person, Payee payee) {
        var code = decided(person, payee);
        begin(code);
        return code;
    }

    /** The order that was drawn of a decided dossier. */
    PaymentOrder drawn(DossierCode code) {
        orders.draw(code);
        return orders.latest(code).orElseThrow();
    }

    void begin(DossierCode code) {
        runtime.startProcessInstanceByKey(
                "payBenefit", code.value(), Variables.createVariables().putValue("dossier", code.value()));
    }

    /** A dossier whose order is released and queued. */
    DossierCode released(Person person, Payee payee) {
        var code = due(person, payee);
        order(code);
        return code;
    }

    /** A list whose orders are all released and queued. */
    DossierCode released(List<Award> granted) {
        var code = listed(granted);
        begin(code);
        order(code);
        return code;
    }

    /** The accountant submits, the chief releases. */
    void order(DossierCode code) {
        complete(code, "orderPayment", "ngan", Map.of("confirm", "true"));
        complete(code, "releasePayment", "vinh", Map.of("verdict", "release"));
    }

    /** Completes a task as the desk does: the form's work and the engine's step in one transaction. */
    void complete(DossierCode code, String step, String account, Map<String, String> fields) {
        as(
                account,
                () -> transactions.execute(status -> {
                    var task = tasks.createTaskQuery()
                            .processInstanceBusinessKey(code.value())
                            .taskDefinitionKey(step)
                            .singleResult();
                    var form = new Submission(step, Acting.now(), fields);
                    tasks.complete(
                            task.getId(),
                            finance.work(step).orElseThrow().receive(code, form).values());
                    return true;
                }));
    }

    /** The task or event at which a dossier's payment stands; empty once it has ended. */
    List<String> place(DossierCode code) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(code.value()).list().stream()
                .flatMap(journey -> runtime.getActiveActivityIds(journey.getId()).stream())
                .toList();
    }

    private void hire(String account, String name, Role role, String unit) {
        accounts.open(account, name, "motcua-2026-demo");
        accounts.grant(account, role, unit, LocalDate.of(2020, 1, 1), null);
    }

    private void deploy() {
        var deployment = repository.createDeployment();
        for (var file : List.of(
                "processes/pay-benefit.bpmn",
                "forms/orderPayment.form",
                "forms/releasePayment.form",
                "forms/correctPayee.form")) deployment.addString(file, read(file));
        deployment.deploy();
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
