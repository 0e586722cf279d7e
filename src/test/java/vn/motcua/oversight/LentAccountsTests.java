package vn.motcua.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Accounts;
import vn.motcua.access.Newcomer;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.oversight.Sign.Kind;

@AtTheAgency
class LentAccountsTests {

    private final String borrowed = Newcomer.name();

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    LentAccounts lent;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;

    @BeforeEach
    void open() {
        agency.open();
        Newcomer.open(accounts, borrowed, Role.RECEPTION_CLERK, Agency.BEN_DA);
        house = Newcomer.house(context);
    }

    @Test
    void laysTheSignsOfAWeekBeforeTheDirectorOnceAndKeepsWhatHeHeard() {
        agency.isNow("2027-03-08T09:00");
        signIn("10.0.0.3");
        signIn("10.0.0.3");
        agency.isNow("2027-03-10T21:30");
        signIn("10.0.0.7");
        agency.isNow("2027-03-15T07:00");

        lent.lookThroughLastWeek();
        lent.lookThroughLastWeek();

        assertThat(signs("bao"))
                .extracting(sign -> sign.seen().kind())
                .containsExactlyInAnyOrder(Kind.TWO_PLACES, Kind.AFTER_HOURS);
        assertThat(page("bao"))
                .bodyText()
                .contains(
                        "Đăng nhập ở máy 10.0.0.7 khi tài khoản đang mở ở máy 10.0.0.3",
                        "1 thao tác trong ngày, từ 21:30 đến 21:30",
                        "hai máy ấy ở đâu");
        var waiting = lent.waitingFor(agency.officer("bao"));

        for (var sign : signs("bao"))
            assertThat(answer("bao", sign, "Hỏi rồi: đổi bàn")).hasRedirectedUrl("/lent-accounts");

        assertThat(lent.waitingFor(agency.officer("bao"))).isEqualTo(waiting - 2);
        assertThat(page("bao")).bodyText().contains("Trịnh Văn Bảo đã ghi nhận: Hỏi rồi: đổi bàn");
    }

    @Test
    void letsNobodyAnswerForHimself() {
        accounts.grant(borrowed, Role.DIRECTOR_SIGNATORY, Agency.BEN_DA, LocalDate.of(2020, 1, 1), null);
        agency.isNow("2027-03-20T10:00");
        signIn("10.0.0.3");
        agency.isNow("2027-03-22T07:00");
        lent.lookThroughLastWeek();
        var own = signs(borrowed).get(0);

        assertThat(answer(borrowed, own, "Tôi")).hasStatus(404);
        assertThat(answer("bao", own, " ")).hasRedirectedUrl("/lent-accounts");

        assertThat(signs(borrowed)).containsExactly(own);
    }

    private List<Sign> signs(String reader) {
        return lent.seenBy(agency.officer(reader)).stream()
                .filter(sign -> sign.holder().account().equals(borrowed))
                .toList();
    }

    private void signIn(String address) {
        assertThat(house.post()
                        .uri("/login")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr(address);
                            return request;
                        })
                        .param("username", borrowed)
                        .param("password", Agency.PASSWORD)
                        .exchange())
                .hasRedirectedUrl("/");
    }

    private MvcTestResult page(String reader) {
        return house.get()
                .uri("/lent-accounts")
                .with(user(agency.officer(reader)))
                .exchange();
    }

    private MvcTestResult answer(String by, Sign sign, String note) {
        return house.post()
                .uri("/lent-accounts/{id}/acknowledgement", sign.id())
                .with(user(agency.officer(by)))
                .with(csrf())
                .param("reason", note)
                .exchange();
    }
}
