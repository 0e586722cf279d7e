package vn.motcua.benefits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static vn.motcua.agency.Agency.named;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Applicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Employer;
import vn.motcua.dossier.Payee;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Registration;

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
        assertThat(surges.seenBy(agency.officer("nhung")))
                .extracting(Surges.Surge::employer)
                .contains(employer);
    }

    @Test
    void saysNothingOfAnEmployerWhoFilesAsEver() {
        for (var month = 5; month <= 10; month++) filed("2026-%02d-15T09:00".formatted(month), 1, 15);
        var dossier = filed("2026-11-19T09:00", 1, 25);

        assertThat(signs.of(dossier)).isEmpty();
        assertThat(surges.seenBy(agency.officer("nhung")))
                .extracting(Surges.Surge::employer)
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
    void showsNobodyWhatSurgesInOtherUnits() {
        filed("2026-11-19T09:00", 1, 21);

        assertThat(surges.seenBy(agency.officer("mai")))
                .extracting(Surges.Surge::employer)
                .doesNotContain(employer);
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
        var sender = new Employer("Công ty May Lam Giang", employer, "0312345678", "Võ Thị Bích", "0900000420", "Lam");
        return new Registration(
                procedure,
                ground,
                Dossier.Channel.COUNTER,
                Agency.HOA_THUAN,
                Agency.PROVINCE,
                named("Võ Thị Bích"),
                new Applicant(Filer.EMPLOYER, null, sender),
                null,
                Payee.cash(),
                Dossier.ResultMethod.COUNTER);
    }
}
