package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import vn.motcua.SetClock;
import vn.motcua.access.SecondFactors.Proof;
import vn.motcua.access.SignIns.Outcome;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class ProviderAdmissionTests {

    private static final String ISSUER = "https://dang-nhap.lamgiang.vidu.vn";
    private static final Provider PROVIDER =
            new Provider(ISSUER, "motcua", "", "Cổng", "preferred_username", List.of("2"), List.of("otp"));

    private final String account = Newcomer.name();
    private final String subject = UUID.randomUUID().toString();

    @Autowired
    Agency agency;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    AccountEvents events;

    @Autowired
    Sessions sessions;

    @Autowired
    SignIns signIns;

    @Autowired
    SetClock clock;

    private ProviderSubjects subjects;
    private ProviderAdmission admission;

    @BeforeEach
    void open() {
        agency.open();
        Newcomer.open(accounts, account, Role.BENEFITS_OFFICER, Agency.BEN_DA);
        subjects = new ProviderSubjects(jdbc, PROVIDER, accounts, passwords, events, sessions, clock);
        admission = new ProviderAdmission(PROVIDER, subjects, accounts, signIns);
    }

    @Test
    void opensAnAccountByTheNamedClaimUntilASubjectIsRegisteredForIt() {
        assertThat(subjects.account(token(Map.of()))).contains(account);

        register(false);

        assertThat(subjects.account(token(Map.of()))).contains(account);
        assertThat(subjects.account(token(Map.of("sub", "another")))).isEmpty();
        assertThat(subjects.account(token(Map.of("sub", "another", "preferred_username", "nobody"))))
                .isEmpty();
    }

    @Test
    void registersNoSubjectTwiceAndNoneForOneself() {
        register(false);

        assertThatThrownBy(() -> register(false)).hasMessageContaining("fault.registered");
        assertThatThrownBy(() -> agency.does("mai", () -> subjects.register("huy", form(false))))
                .hasMessageContaining("fault.taken");
        assertThatThrownBy(() -> agency.does("mai", () -> subjects.register("mai", form(false))))
                .hasMessageContaining("fault.self");
    }

    @Test
    void knowsNoPasswordWhereTheProviderIsTheOnlyWayUntilOneIsGivenOut() {
        register(true);

        assertThat(accounts.confirms(new Actor(account, ""), Agency.PASSWORD)).isFalse();
        assertThat(accounts.loadUserByUsername(account).isPasswordless()).isTrue();

        agency.does("mai", () -> passwords.reset(account, "Cổng ngừng hoạt động"));

        assertThat(accounts.loadUserByUsername(account).isPasswordless()).isFalse();
    }

    @Test
    void letsNobodyIntoALockedAccount() {
        jdbc.sql("update account set active = false where username = ?")
                .param(account)
                .update();

        assertThatThrownBy(() -> admit(token(Map.of()))).isInstanceOf(LockedException.class);

        assertThat(signIns.of(account).get(0)).satisfies(attempt -> {
            assertThat(attempt.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(attempt.proof()).isEqualTo(Proof.PROVIDER);
            assertThat(attempt.issuer()).isEqualTo(ISSUER);
        });
    }

    @Test
    void asksForTheHousesCodeUnlessTheProviderSaysAWordThatCounts() {
        jdbc.sql(
                        """
                        insert into second_factor (username, secret, begun_at, enrolled_at, last_step)
                        values (?, 'x', current_timestamp, current_timestamp, 0)""")
                .param(account)
                .update();

        assertThatThrownBy(() -> admit(token(Map.of()))).isInstanceOf(CodeNeeded.class);
        assertThatThrownBy(() -> admit(token(Map.of("acr", "1", "amr", List.of("pwd")))))
                .isInstanceOf(CodeNeeded.class);
        admit(token(Map.of("acr", "2")));
        admit(token(Map.of("amr", List.of("pwd", "otp"))));
    }

    @Test
    void takesAFreshProofOfTheSamePersonOnly() {
        var now = clock.instant();
        var renewing = new Renewing(account, now, "/account");

        renewing.demand(account, token(Map.of("auth_time", now)));

        assertThatThrownBy(() -> renewing.demand("another", token(Map.of("auth_time", now))))
                .hasMessageContaining("login.provider.other");
        assertThatThrownBy(() -> renewing.demand(account, token(Map.of())))
                .hasMessageContaining("login.provider.stale");
        assertThatThrownBy(() -> renewing.demand(account, token(Map.of("auth_time", now.minusSeconds(61)))))
                .hasMessageContaining("login.provider.stale");
    }

    @Test
    void countsAProofForFiveMinutes() {
        var at = Instant.parse("2026-11-23T02:00:00Z");
        var provided = new Provided(ISSUER, "", at);

        assertThat(provided.isFresh(at.plus(Duration.ofSeconds(299)))).isTrue();
        assertThat(provided.isFresh(at.plus(Duration.ofMinutes(5)))).isFalse();
        assertThat(new Provided(ISSUER, "", null).isFresh(at)).isFalse();
    }

    private void admit(OidcIdToken token) {
        admission.admit(token, Optional.empty(), "10.0.0.3");
    }

    private void register(boolean alone) {
        agency.does("mai", () -> subjects.register(account, form(alone)));
    }

    private SubjectForm form(boolean alone) {
        return new SubjectForm(subject, "Phiếu đề nghị 9", alone);
    }

    private OidcIdToken token(Map<String, Object> more) {
        return OidcIdToken.withTokenValue("token")
                .issuer(ISSUER)
                .subject(subject)
                .claim("preferred_username", account)
                .claims(claims -> claims.putAll(more))
                .build();
    }
}
