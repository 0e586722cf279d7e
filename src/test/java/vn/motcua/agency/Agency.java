package vn.motcua.agency;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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
import vn.motcua.SetClock;
import vn.motcua.access.Accounts;
import vn.motcua.access.Acting;
import vn.motcua.access.Officer;
import vn.motcua.access.Organisation;
import vn.motcua.access.Organisation.Unit;
import vn.motcua.access.Organisation.UnitKind;
import vn.motcua.access.Role;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.ContributionExtract.Kind;
import vn.motcua.dossier.ContributionExtract.Regime;
import vn.motcua.dossier.ContributionExtract.Row;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Person.Sex;
import vn.motcua.dossier.Registration;
import vn.motcua.dossier.Sheets;
import vn.motcua.dossier.TestFileScanner;
import vn.motcua.journey.Desk;

/** One province and one grassroots office with one person for each duty; it is 20/11/2026, 09:00, unless a test says otherwise. */
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
                        "vn\\.motcua\\.demo\\..*",
                        "vn\\.motcua\\.(HouseClock|SampleDesk.*)",
                        "vn\\.motcua\\.access\\.Founding"
                    })
        })
public class Agency {

    public static final String PASSWORD = "motcua-2026-demo";
    public static final String PROVINCE = "T01";
    public static final String HOA_THUAN = "C01";

    public static final String BEN_DA = "C02";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Accounts accounts;
    private final Organisation organisation;
    private final Dossiers dossiers;
    private final Sheets sheets;
    private final Desk desk;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final SetClock clock;

    Agency(
            Accounts accounts,
            Organisation organisation,
            Dossiers dossiers,
            Sheets sheets,
            Desk desk,
            RuntimeService runtime,
            TaskService tasks,
            SetClock clock) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.dossiers = dossiers;
        this.sheets = sheets;
        this.desk = desk;
        this.runtime = runtime;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Bean
    static SetClock today() {
        return new SetClock();
    }

    @Bean
    @Primary
    static TestFileScanner scanner() {
        return new TestFileScanner();
    }

    public void open() {
        isNow("2026-11-20T09:00");
        if (organisation.isFounded()) return;
        organisation.found(
                new Unit(PROVINCE, UnitKind.PROVINCE, "Bảo hiểm xã hội tỉnh Lam Giang", "G12.099", "Lam Giang", "1"));
        organisation.found(new Unit(
                HOA_THUAN, UnitKind.GRASSROOTS, "Bảo hiểm xã hội cơ sở Hoà Thuận", "G12.099.01", "Hoà Thuận", "2"));
        organisation.found(
                new Unit(BEN_DA, UnitKind.GRASSROOTS, "Bảo hiểm xã hội cơ sở Bến Đá", "G12.099.02", "Bến Đá", "3"));
        Map.of(
                        "reception", "Bộ phận Tiếp nhận và Trả kết quả",
                        "contributions", "Phòng Quản lý thu",
                        "inspection", "Phòng Kiểm tra",
                        "healthinsurance", "Phòng Chế độ bảo hiểm y tế",
                        "benefits", "Phòng Chế độ bảo hiểm xã hội",
                        "director", "Ban Giám đốc",
                        "finance", "Phòng Kế hoạch - Tài chính",
                        "archive", "Phòng Tổ chức - Hành chính")
                .forEach(organisation::name);
        hire("mai", "Lê Thị Mai", Role.RECEPTION_CLERK, HOA_THUAN);
        hire("tran", "Ngô Bảo Trân", Role.CONTRIBUTIONS_OFFICER, PROVINCE);
        hire("hanh", "Lò Thị Hạnh", Role.INSPECTION_INSPECTOR, PROVINCE);
        hire("huy", "Phạm Quốc Huy", Role.BENEFITS_OFFICER, PROVINCE);
        hire("nhung", "Vũ Thị Hồng Nhung", Role.BENEFITS_HEAD, PROVINCE);
        hire("thuy", "Đào Bích Thuỷ", Role.CONTRIBUTIONS_HEAD, PROVINCE);
        hire("an", "Lương Thị An", Role.HEALTHINSURANCE_OFFICER, PROVINCE);
        hire("khoa", "Chu Đăng Khoa", Role.HEALTHINSURANCE_HEAD, PROVINCE);
        hire("bao", "Trịnh Văn Bảo", Role.DIRECTOR_SIGNATORY, PROVINCE);
        hire("ngan", "Đỗ Thị Kim Ngân", Role.FINANCE_ACCOUNTANT, PROVINCE);
        hire("dung", "Cao Tiến Dũng", Role.ARCHIVE_ARCHIVIST, PROVINCE);
        hire("quan", "Dương Minh Quân", Role.ARCHIVE_ARCHIVIST, BEN_DA);
        hire("thao", "Bùi Thị Thảo", Role.ARCHIVE_ARCHIVIST, HOA_THUAN);
    }

    public void isNow(String localDateTime) {
        clock.at(localDateTime);
    }

    public Officer officer(String account) {
        return accounts.loadUserByUsername(account);
    }

    public <T> T as(String account, Supplier<T> work) {
        return Acting.as(officer(account), work);
    }

    public void does(String account, Runnable work) {
        as(account, () -> {
            work.run();
            return true;
        });
    }

    /** Somebody whom nobody knows yet, and whose name nobody has. */
    public static Person somebody() {
        var number = NUMBER.get();
        return named("Nguyễn Thị %s Thu Hà".formatted(syllable(number / 100) + syllable(number)));
    }

    private static String syllable(int number) {
        var first = "BCDGHKLMNT".charAt(number / 10 % 10);
        return first
                + List.of("a", "ai", "an", "ao", "am", "e", "en", "o", "on", "u")
                        .get(number % 10);
    }

    public static Person named(String name) {
        var number = NUMBER.incrementAndGet();
        return new Person(
                name,
                LocalDate.of(1985, 3, 14).plusDays(number),
                Sex.F,
                "%012d".formatted(66_000_000_000L + number),
                "%010d".formatted(6_600_000_000L + number),
                "0900000318",
                null,
                "Số 18 Trần Phú, phường Bến Đá");
    }

    /** A dossier for a one-time settlement, accepted eight days ago. */
    public DossierCode accepted(Person person) {
        return accepted(person, "one-time", "LEFT_COMPULSORY");
    }

    /** A dossier for a procedure on a ground, accepted eight days ago. */
    public DossierCode accepted(Person person, String procedure, String ground) {
        var code = dossiers.open(new Registration(
                        procedure,
                        ground,
                        Dossier.Channel.COUNTER,
                        HOA_THUAN,
                        HOA_THUAN,
                        person,
                        null,
                        new Payee(Payee.Method.ACCOUNT, "88" + person.insuranceNumber(), "NH Lam Giang", person.name()),
                        Dossier.ResultMethod.COUNTER))
                .code();
        dossiers.accept(code, Instant.parse("2026-11-12T02:00:00Z"), Instant.parse("2026-11-23T10:00:00Z"));
        return code;
    }

    /** An accepted dossier with the confirmed history of example A5. */
    public DossierCode verified(Person person) {
        var code = accepted(person);
        sheets.lay(code, extract(person, exampleA5()));
        return code;
    }

    public static ContributionExtract extract(Person person, List<Row> rows) {
        return new ContributionExtract(
                person.insuranceNumber(), false, rows, List.of(), List.of(), List.of(), 59, "tran");
    }

    public static List<Row> exampleA5() {
        return List.of(
                paid("2010-07", "2010-12", 2_000_000),
                paid("2011-01", "2011-12", 2_400_000),
                paid("2012-01", "2012-12", 3_000_000),
                paid("2013-01", "2013-12", 3_300_000),
                paid("2014-01", "2014-12", 3_800_000),
                paid("2015-01", "2015-05", 4_200_000));
    }

    public static Row paid(String from, String to, long wage) {
        return new Row(
                YearMonth.parse(from),
                YearMonth.parse(to),
                wage,
                Kind.COMPULSORY,
                Regime.EMPLOYER,
                0,
                "Công ty May Hoà Thuận",
                "Lam Giang");
    }

    /** Sends a dossier on one of the house's ways. */
    public void begin(String process, DossierCode code) {
        runtime.startProcessInstanceByKey(
                process, code.value(), Variables.createVariables().putValue("dossier", code.value()));
    }

    /** The task at which a dossier waits. */
    public String task(DossierCode code, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(code.value())
                .taskDefinitionKey(step)
                .singleResult()
                .getId();
    }

    public List<String> places(DossierCode code) {
        return tasks.createTaskQuery().processInstanceBusinessKey(code.value()).list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList();
    }

    public void complete(DossierCode code, String step, String account, Map<String, String> fields) {
        does(account, () -> {
            var task = task(code, step);
            desk.claim(task);
            desk.complete(task, new HashMap<>(fields));
        });
    }

    /** Carries a checked dossier to the director: its decision is drafted and reviewed. */
    public DossierCode reviewed(DossierCode code) {
        begin("settleDossier", code);
        complete(
                code,
                "proposeDecision",
                "huy",
                Map.of("opinion", "Đủ điều kiện", "papersSeen", "true", "controlsSeen", "true"));
        complete(code, "reviewProposal", "nhung", Map.of("verdict", "endorse"));
        return code;
    }

    private void hire(String account, String name, Role role, String unit) {
        accounts.open(account, name, PASSWORD);
        accounts.grant(account, role, unit, LONG_AGO, null);
    }
}
