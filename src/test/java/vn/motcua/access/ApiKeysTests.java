package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;

@AtTheAgency
class ApiKeysTests {

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountKeeping keeping;

    @Autowired
    ApiKeys keys;

    @Autowired
    Clock clock;

    @Autowired
    WebApplicationContext context;

    private final String account = Newcomer.name();
    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        agency.isNow("2026-11-23T08:00");
        Newcomer.open(accounts, account, Role.BENEFITS_OFFICER, Agency.PROVINCE);
        house = Newcomer.house(context);
    }

    @Test
    void letsProgramsInByAKeyUntilItsLastDay() {
        var key = keys.make(account, "báo cáo", LocalDate.of(2026, 12, 1));

        assertThat(bearer(key)).hasStatusOk();
        assertThat(bearer(key + "x"))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .bodyText()
                .contains("Khoá không đúng");
        assertThat(keys.of(account)).singleElement().satisfies(one -> assertThat(one.lastUsedAt())
                .isEqualTo(clock.instant()));
        assertThat(keys.of(account).get(0).prefix()).hasSize(13).isEqualTo(key.substring(0, 13));

        agency.isNow("2026-12-01T23:00");
        assertThat(bearer(key)).hasStatusOk();
        agency.isNow("2026-12-02T00:00");
        assertThat(bearer(key)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void endsKeysWithALockANewPasswordAndTheirOwnersWord() {
        Newcomer.keeper(accounts);
        var locked = key();
        agency.does("tri", () -> {
            keeping.lock(account, "Nghỉ phép");
            keeping.unlock(account, "Đi làm lại");
        });
        assertThat(bearer(locked)).hasStatus(HttpStatus.UNAUTHORIZED);

        var reset = key();
        agency.does("tri", () -> keeping.reset(account, "Quên mật khẩu"));
        assertThat(bearer(reset)).hasStatus(HttpStatus.UNAUTHORIZED);

        var revoked = key();
        keys.revoke("huy", keys.of(account).get(0).id());
        assertThat(keys.of(account)).hasSize(1);
        keys.revoke(account, keys.of(account).get(0).id());
        assertThat(bearer(revoked)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void makesNoKeyForLongerThanAYearAndKeepsWhatWasTyped() {
        var page = house.post()
                .uri("/account/keys")
                .with(user(accounts.loadUserByUsername(account)))
                .with(csrf())
                .param("name", "máy chủ báo cáo")
                .param("expiresOn", "2027-11-24")
                .param("password", Agency.PASSWORD)
                .exchange();

        assertThat(page)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("nhiều nhất một năm", "máy chủ báo cáo", "24/11/2027")
                .doesNotContain(Agency.PASSWORD);
        assertThat(keys.of(account)).isEmpty();
    }

    @Test
    void showsANewKeyOnceAndItsBeginningEverAfter() {
        var made = house.post()
                .uri("/account/keys")
                .with(user(accounts.loadUserByUsername(account)))
                .with(csrf())
                .param("name", "máy chủ báo cáo")
                .param("expiresOn", "2027-11-23")
                .param("password", Agency.PASSWORD)
                .exchange();

        var key = (String)
                Objects.requireNonNull(made.getMvcResult().getFlashMap().get("made"));
        assertThat(bearer(key)).hasStatusOk();
        assertThat(house.get()
                        .uri("/account/keys")
                        .with(user(accounts.loadUserByUsername(account)))
                        .exchange())
                .bodyText()
                .contains("máy chủ báo cáo", key.substring(0, 13))
                .doesNotContain(key);
    }

    private String key() {
        return keys.make(account, "báo cáo", LocalDate.of(2027, 1, 1));
    }

    private MvcTestResult bearer(String key) {
        return house.get()
                .uri("/api/tasks")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + key)
                .exchange();
    }
}
