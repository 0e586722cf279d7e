package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.somebody;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.benefits.ClaimCounts.Party;
import vn.motcua.benefits.Surges.Surge;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Employer;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Registration;
import vn.motcua.dossier.ToldFacts;

@AtTheAgency
class SurgesTests {

    private static final AtomicInteger EMPLOYERS = new AtomicInteger();

    @Autowired
    Agency agency;

    @Autowired
    Dossiers dossiers;

    @Autowired
    ListBook lists;

    @Autowired
    Facilities facilities;

    @Autowired
    SurgeSigns signs;

    @Autowired
    Surges surges;

    @Autowired
    WebApplicationContext context;

    private final String employer = "SU%04d".formatted(EMPLOYERS.incrementAndGet());

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void saysThatClaimsOfAnEmployerSurge() {
        filed("2026-08-03T09:00", 6, 1);
        var list = filed("2026-11-19T09:00", 1, 21);

        assertThat(signs.of(list)).singleElement().satisfies(sign -> {
            assertThat(sign.key()).isEqualTo("employerSurge");
            assertThat(sign.details()).containsExactly("Công ty May Lam Giang", employer, "21", "1", "30", "180");
        });
        assertThat(surges.seenBy(agency.officer("nhung"), Party.EMPLOYER))
                .extracting(Surge::code)
                .contains(employer);
    }

    @Test
    void saysNothingOfAnEmployerWhoFilesAsEver() {
        for (var month = 5; month <= 10; month++) filed("2026-%02d-15T09:00".formatted(month), 1, 15);
        var dossier = filed("2026-11-19T09:00", 1, 25);

        assertThat(signs.of(dossier)).isEmpty();
        assertThat(surges.seenBy(agency.officer("nhung"), Party.EMPLOYER))
                .extracting(Surge::code)
                .doesNotContain(employer);
    }

    @Test
    void showsTheHeadWhoseClaimsSurgeWithFiguresAndRule() {
        filed("2026-08-03T09:00", 6, 1);
        filed("2026-11-19T09:00", 1, 21);
        var house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());

        assertThat(house.get().uri("/surges").with(user(agency.officer("nhung"))))
                .hasStatusOk()
                .bodyText()
                .contains(employer, "Công ty May Lam Giang", "trong 30 ngày qua", "ít nhất 20 đề nghị");
        assertThat(house.get().uri("/surges").with(user(agency.officer("huy")))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysOnTheDossierWithEveryFigureWhoseClaimsSurge() {
        filed("2026-08-03T09:00", 6, 1);
        var list = filed("2026-11-19T09:00", 1, 21);
        var house = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());

        assertThat(house.get().uri("/dossiers/{code}", list.code()).with(user(agency.officer("nhung"))))
                .hasStatusOk()
                .bodyText()
                .contains("Công ty May Lam Giang (%s): 21 lượt đề nghị".formatted(employer), "là 1 lượt");
    }

    @Test
    void showsNobodyWhatSurgesInOtherUnits() {
        filed("2026-11-19T09:00", 1, 21);

        assertThat(surges.seenBy(agency.officer("mai"), Party.EMPLOYER))
                .extracting(Surge::code)
                .doesNotContain(employer);
    }

    @Test
    void saysThatClaimsNamingAHospitalSurgeHoweverItIsWritten() {
        agency.isNow("2026-08-03T09:00");
        named("Bệnh viện " + employer, 6);
        agency.isNow("2026-11-19T09:00");
        var last = named("BỆNH VIỆN  " + employer, 20);
        agency.open();

        assertThat(signs.of(last)).singleElement().satisfies(sign -> {
            assertThat(sign.key()).isEqualTo("facilitySurge");
            assertThat(sign.details().subList(2, 6)).containsExactly("20", "1", "30", "180");
        });
        assertThat(surges.seenBy(agency.officer("nhung"), Party.FACILITY))
                .extracting(Surge::code, Surge::claims)
                .contains(tuple("benh vien " + employer.toLowerCase(Locale.ROOT), 20L));
        assertThat(surges.seenBy(agency.officer("mai"), Party.FACILITY))
                .extracting(Surge::code)
                .doesNotContain("benh vien " + employer.toLowerCase(Locale.ROOT));
    }

    @Test
    void countsTheHospitalsThatLinesOfAListName() {
        agency.isNow("2026-11-19T09:00");
        var list = filed(25);
        facilities.keep(
                list.code(),
                IntStream.rangeClosed(1, 25)
                        .boxed()
                        .collect(Collectors.toMap(
                                line -> line, line -> line <= 21 ? "Phòng khám " + employer : "Khác")));
        agency.open();

        assertThat(signs.of(list))
                .filteredOn(sign -> sign.key().equals("facilitySurge"))
                .singleElement()
                .satisfies(sign -> assertThat(sign.details()).startsWith("Phòng khám " + employer));
    }

    @Test
    void countsTheHospitalThatACorrectionNamesInsteadOfTheOneBefore() {
        agency.isNow("2026-11-19T09:00");
        var last = named("Bệnh viện " + employer, 20);
        facilities.keep(last.code(), new ToldFacts(JsonNodeFactory.instance.objectNode()));
        agency.open();

        assertThat(signs.of(last)).isEmpty();
        assertThat(surges.seenBy(agency.officer("nhung"), Party.FACILITY))
                .extracting(Surge::name)
                .doesNotContain("Bệnh viện " + employer);
    }

    @Test
    void saysNothingOfAFewClaims() {
        assertThat(signs.of(filed("2026-11-19T09:00", 19, 1))).isEmpty();
    }

    @Test
    void countsWhatWasFiledWithinTheDaysAlone() {
        filed("2026-10-21T16:00", 10, 1);
        var last = filed("2026-10-22T00:00", 10, 2);

        assertThat(signs.of(last)).extracting(sign -> sign.details().get(2)).containsExactly("20");
    }

    @Test
    void doesNotCountWhatCameToNothing() {
        var last = filed("2026-11-19T09:00", 20, 1);
        dossiers.move(last.code(), DossierState.WITHDRAWN, ClockState.STOPPED);

        assertThat(signs.of(last)).isEmpty();
    }

    @Test
    void countsNothingElseThatEmployersFile() {
        agency.isNow("2026-11-19T09:00");
        var pension = IntStream.range(0, 20)
                .mapToObj(each -> dossiers.open(registration("pension", "NORMAL")))
                .toList();
        agency.open();

        assertThat(signs.of(pension.get(0))).isEmpty();
    }

    /** So many dossiers of many employers that name a hospital; the last of them. */
    private Dossier named(String hospital, int count) {
        var opened = IntStream.range(0, count)
                .mapToObj(each -> dossiers.open(registration("sickness", "ORDINARY", employer + each)))
                .toList();
        opened.forEach(dossier -> facilities.keep(
                dossier.code(),
                new ToldFacts(JsonNodeFactory.instance.objectNode().put(ToldFacts.FACILITY, hospital))));
        return opened.get(count - 1);
    }

    /** Dossiers of the employer at a time, each a list of so many lines; the last of them. */
    private Dossier filed(String at, int count, int lines) {
        agency.isNow(at);
        var opened = IntStream.range(0, count).mapToObj(each -> filed(lines)).toList();
        agency.open();
        return opened.get(count - 1);
    }

    private Dossier filed(int lines) {
        if (lines == 1) return dossiers.open(registration("sickness", "ORDINARY"));
        var list = dossiers.open(registration("employer-list", "MANY"));
        lists.insert(list.code(), "t11.csv", "0".repeat(64), lines);
        return list;
    }

    private Registration registration(String procedure, String ground) {
        return registration(procedure, ground, employer);
    }

    private static Registration registration(String procedure, String ground, String unitCode) {
        var sender = new Employer("Công ty May Lam Giang", unitCode, "0312345678", "Võ Thị Bích", "0900000420", "Lam");
        return new Registration(
                procedure,
                ground,
                Dossier.Channel.COUNTER,
                Agency.HOA_THUAN,
                Agency.PROVINCE,
                somebody(),
                new Applicant(Filer.EMPLOYER, null, sender),
                null,
                Payee.cash(),
                Dossier.ResultMethod.COUNTER);
    }
}
