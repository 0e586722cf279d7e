package vn.motcua.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Procedure;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedures;
import vn.motcua.dossier.Sheets;
import vn.motcua.journey.FormRefused;
import vn.motcua.journey.FormRefused.Fault;

@AtTheCounter
@TestInstance(Lifecycle.PER_CLASS)
class CatalogueTests {

    @Autowired
    Counterside desk;

    @Autowired
    Counter counter;

    @Autowired
    IntakeReading reading;

    @Autowired
    Procedures procedures;

    @Autowired
    RequiredPapers required;

    @Autowired
    Questions questions;

    @Autowired
    PromisedDays days;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @Autowired
    ListReading lists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @BeforeEach
    void open() {
        desk.open();
        var mai = desk.officer("mai");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(mai, null, List.copyOf(mai.getAuthorities())));
    }

    Stream<Errand> errands() {
        return procedures.all().stream()
                .flatMap(procedure -> Filers.of(procedure).stream().flatMap(filer -> procedure.grounds().stream()
                        .map(ground -> new Errand(procedure.key(), ground, filer))));
    }

    @ParameterizedTest
    @MethodSource("errands")
    void takesEveryProcedureInByWhoeverMayFileIt(Errand errand) {
        var form = form(errand);

        var received = counter.register(form.form());

        var dossier = dossiers.get(received.code());
        assertThat(received.state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(dossier.applicant().filedBy()).isEqualTo(errand.right(procedures));
        assertThat(received.dueAt()).isEqualTo(promised(dossier));
        assertThat(dossier.beneficiaries()).isNotEmpty();
        assertThat(dossier.payee().method()).isEqualTo(asksForPayee(errand) ? Payee.Method.ACCOUNT : Payee.Method.CASH);
        assertThat(sheets.get(received.code(), PaperList.class).missing()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("errands")
    void asksForWhateverPaperIsMissing(Errand errand) {
        var form = form(errand).with("/papers/0/form", "\"\"");

        var finding = reading.read(form.form(), Counterside.BEN_DA).finding();

        assertThat(finding).isNotNull();
        assertThat(finding.verdict()).isEqualTo(Verdict.SUPPLEMENT);
    }

    @ParameterizedTest
    @MethodSource("errands")
    void refusesAQuestionNobodyAsksAndStoresNothing(Errand errand) {
        var before = count();

        assertThat(faults(form(errand).with("/conditions", "[\"horoscope\"]")))
                .extracting(Fault::messageKey)
                .containsExactly("reception.fault.conditions.unknown");
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void asksEachQuestionForAPaper() {
        for (var procedure : procedures.all())
            for (var question : questions.of(procedure.key())) {
                var plain = plain(procedure, question);
                assertThat(required.of(plain.with(question.key())))
                        .as(procedure.key() + ": " + question.key())
                        .isNotEqualTo(required.of(plain));
            }
    }

    @ParameterizedTest
    @CsvSource({
        "sickness, ORDINARY, EMPLOYER, 2026-11-09, true",
        "sickness, ORDINARY, EMPLOYER, 2026-11-06, false",
        "maternity-birth, GENERAL, PERSON, 2026-10-05, true",
        "maternity-birth, GENERAL, PERSON, 2026-10-02, false"
    })
    void wantsLateFilingExplained(String procedure, String ground, String filer, String eventOn, boolean inTime) {
        var late = form(new Errand(procedure, ground, filer)).with("/eventOn", '"' + eventOn + '"');

        var received = counter.register(late.form());

        assertThat(received.state()).isEqualTo(inTime ? DossierState.ACCEPTED : DossierState.AWAITING_SUPPLEMENT);
        assertThat(sheets.get(received.code(), PaperList.class).missing())
                .extracting(PaperList.Paper::key)
                .isEqualTo(inTime ? List.of() : List.of("lateExplanation"));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-20, true", "2026-08-19, false"})
    void countsNinetyDaysFromTheDeathThatIsTold(String diedOn, boolean inTime) {
        var late = form(new Errand("funeral", "GENERAL", "RELATIVE")).with("/facts/diedOn", '"' + diedOn + '"');

        assertThat(counter.register(late.form()).state())
                .isEqualTo(inTime ? DossierState.ACCEPTED : DossierState.AWAITING_SUPPLEMENT);
    }

    @Test
    void promisesAMotherFiveDaysAndHerEmployerSeven() {
        var mother = counter.register(
                form(new Errand("maternity-birth", "GENERAL", "PERSON")).form());
        var employer = counter.register(
                form(new Errand("maternity-birth", "GENERAL", "EMPLOYER")).form());

        assertThat(mother.dueAt()).isEqualTo("2026-11-26T10:00:00Z");
        assertThat(employer.dueAt()).isEqualTo("2026-11-30T10:00:00Z");
    }

    @Test
    void paysTheRelativeOfTheDeceasedOnly() {
        var relative = form(new Errand("funeral", "GENERAL", "RELATIVE"));

        assertThat(dossiers.get(counter.register(relative.form()).code()).beneficiaries())
                .extracting(Dossier.Beneficiary::name)
                .containsExactly("Đặng Hoài Nam");
        assertThat(faults(relative.with("/payee/accountHolder", "\"DANG THI MY LINH\"")))
                .extracting(Fault::messageKey)
                .containsExactly("reception.fault.payee.accountHolder.other");
    }

    @Test
    void namesEverythingThatIsWrongWithAnEmployer() {
        var form = form(new Errand("sickness", "ORDINARY", "EMPLOYER"))
                .with("/employer", "{\"name\": \"<b>\", \"unitCode\": \"x\", \"taxCode\": \"12\"}")
                .with("/eventOn", "\"19/11/2026\"");

        assertThat(faults(form))
                .extracting(Fault::field)
                .contains(
                        "employer.name",
                        "employer.unitCode",
                        "employer.taxCode",
                        "employer.contactName",
                        "employer.phone",
                        "employer.address",
                        "eventOn");
    }

    @Test
    void letsAChildGetACardWithoutANumber() {
        var form = form(new Errand("health-card", "NEW", "RELATIVE"))
                .with("/person/birthDate", "\"01/11/2026\"")
                .with("/person/insuranceNumber", "\"\"")
                .with("/person/phone", "\"\"");

        assertThat(counter.register(form.form()).state()).isEqualTo(DossierState.ACCEPTED);
    }

    private java.time.Instant promised(Dossier dossier) {
        return days.due(dossier.procedure(), dossier.applicant().filedBy(), clock.instant())
                .dueAt()
                .toInstant();
    }

    private boolean asksForPayee(Errand errand) {
        return procedures.get(errand.procedure()).asksForPayee();
    }

    private static Matter plain(Procedure procedure, Questions.Question question) {
        var ground = question.grounds().stream()
                .findFirst()
                .orElse(procedure.grounds().get(0));
        var filer = question.filers().stream()
                .findFirst()
                .map(Filer::valueOf)
                .orElseGet(
                        () -> procedure.filers().stream().sorted().findFirst().orElseThrow());
        return Matter.of(procedure, ground, filer);
    }

    private Forms form(Errand errand) {
        var procedure = procedures.get(errand.procedure());
        var onBehalf = errand.filer().equals(Filers.REPRESENTATIVE);
        var form = (onBehalf ? Forms.nam() : Forms.linh())
                .with("/procedure", '"' + errand.procedure() + '"')
                .with("/ground", '"' + errand.ground() + '"')
                .with("/filedBy", '"' + errand.filer() + '"')
                .with("/eventOn", "\"17/11/2026\"")
                .with("/facts", Cases.facts(procedure, errand.ground()));
        if (errand.right(procedures) == Filer.RELATIVE || procedure.isAfterDeath()) form = Cases.nam(form, procedure);
        if (errand.filer().equals("EMPLOYER") || procedure.isList()) form = Cases.company(form);
        if (procedure.isList()) form.with("/list", Cases.list(lists));
        return papers(
                form, new Matter(procedure, errand.ground(), errand.right(procedures), onBehalf, List.of(), null));
    }

    private Forms papers(Forms form, Matter matter) {
        var papers = Forms.JSON.createArrayNode();
        for (var key : required.of(matter))
            papers.add(Forms.JSON.createObjectNode().put("key", key).put("form", "ORIGINAL"));
        return form.with("/papers", papers.toString());
    }

    private List<Fault> faults(Forms form) {
        var faults = new java.util.ArrayList<Fault>();
        assertThatThrownBy(() -> counter.register(form.form()))
                .isInstanceOfSatisfying(FormRefused.class, refused -> faults.addAll(refused.faults()));
        return faults;
    }

    private long count() {
        return jdbc.sql("select count(*) from dossier").query(Long.class).single();
    }

    /** What somebody comes for. */
    record Errand(String procedure, String ground, String filer) {

        Filer right(Procedures known) {
            return Filers.filer(known.get(procedure), filer).orElseThrow();
        }
    }
}
