package vn.motcua.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import vn.motcua.access.Accounts;
import vn.motcua.access.Duty;
import vn.motcua.access.Newcomer;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.Note;
import vn.motcua.dossier.Timeline;
import vn.motcua.oversight.Review.Line;
import vn.motcua.oversight.Review.Sheet;

@AtTheAgency
class ReviewTests {

    private static LocalDate next = LocalDate.of(2028, 1, 1);

    private final LocalDate first = next;

    private final String head = Newcomer.name();
    private final String officer = Newcomer.name();
    private final String leaver = Newcomer.name();

    @Autowired
    Agency agency;

    @Autowired
    Accounts accounts;

    @Autowired
    Reviews reviews;

    @Autowired
    Timeline timeline;

    @Autowired
    WebApplicationContext context;

    private MockMvcTester house;
    private Sheet sheet;

    /** Each test has a quarter of its own. */
    @BeforeEach
    void open() {
        agency.open();
        next = first.plusMonths(6);
        itIs(first.plusDays(4));
        Newcomer.open(accounts, head, Role.BENEFITS_HEAD, Agency.BEN_DA);
        Newcomer.open(accounts, officer, Role.BENEFITS_OFFICER, Agency.BEN_DA);
        Newcomer.open(accounts, leaver, Role.BENEFITS_OFFICER, Agency.BEN_DA);
        house = Newcomer.house(context);
        reviews.openDue();
        reviews.openDue();
        sheet = sheetOf(head, first);
    }

    @Test
    void opensByItselfEachQuarterWithWhoHoldsWhatByWhoseOrder() {
        assertThat(sheet.review().quarter()).isEqualTo(quarter(first));
        assertThat(sheet.review().dueOn()).isAfter(first.plusDays(20)).isBefore(first.plusDays(45));
        assertThat(sheet.lines())
                .extracting(line -> line.right().holder().account())
                .contains(officer, leaver)
                .doesNotContain(head);
        assertThat(get(head, "")).hasStatusOk().bodyText().contains("6 tháng không dùng", "01/01/2020");

        itIs(first.plusMonths(3));
        reviews.openDue();

        assertThat(reviews.seenBy(agency.officer(head)))
                .extracting(Review::quarter)
                .contains(quarter(first), quarter(first.plusMonths(3)));
    }

    @Test
    void saysWhenARightWasLastUsed() {
        var dossier = agency.accepted(Agency.somebody());
        itIs(first.plusMonths(2));
        agency.does(
                officer, () -> timeline.write(dossier, Note.of("correctFacts").as(Duty.PROPOSE)));
        itIs(first.plusMonths(3));
        reviews.openDue();

        var lines = sheetOf(head, first.plusMonths(3)).lines();

        assertThat(lines)
                .filteredOn(line -> line.right().holder().account().equals(officer))
                .extracting(line -> line.use().usedAt())
                .containsExactly(Instant.parse(first.plusMonths(2) + "T01:00:00Z"));
        assertThat(lines)
                .filteredOn(line -> line.right().holder().account().equals(leaver))
                .extracting(line -> line.use().usedAt())
                .containsOnlyNulls();
    }

    @Test
    void confirmsNothingBeforeEveryRightIsDecidedAndKeepsWhatWasTyped() {
        var refused = post(head, "/confirmation", officer, "KEEP", "", leaver, "WITHDRAW", "");

        assertThat(refused)
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("chưa có kết luận hoặc thiếu lý do", "checked=\"checked\"");
        assertThat(agency.officer(leaver).holds(Role.BENEFITS_OFFICER)).isTrue();
        assertThat(sheetOf(head, first).review().isConfirmed()).isFalse();
    }

    @Test
    void endsWhatIsWithdrawnWithTheConfirmation() {
        assertThat(post(head, "", officer, "KEEP", "", leaver, "WITHDRAW", "Đã chuyển phòng"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(agency.officer(leaver).holds(Role.BENEFITS_OFFICER)).isTrue();

        assertThat(post(head, "/confirmation", officer, "KEEP", "", leaver, "WITHDRAW", "Đã chuyển phòng"))
                .hasRedirectedUrl("/rights");

        assertThat(agency.officer(leaver).holds(Role.BENEFITS_OFFICER)).isFalse();
        assertThat(agency.officer(officer).holds(Role.BENEFITS_OFFICER)).isTrue();
        assertThat(house.get()
                        .uri("/accounts/{account}", leaver)
                        .with(user(agency.officer(Newcomer.keeper(accounts))))
                        .exchange())
                .bodyText()
                .contains("Thu hồi vai trò", quarter(first) + ": Đã chuyển phòng");
        assertThat(post(head, "/confirmation", officer, "KEEP", "", leaver, "KEEP", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("đã được xác nhận");
        assertThat(get(head, "/export.xlsx"))
                .hasStatusOk()
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"ra-soat-quyen-" + quarter(first) + "-"
                                + sheet.review().id() + ".xlsx\"");
    }

    @Test
    void letsNobodyReviewHisOwnRight() {
        accounts.grant(officer, Role.BENEFITS_HEAD, Agency.BEN_DA, LocalDate.of(2020, 1, 1), null);

        assertThat(post(officer, "", officer, "KEEP", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("có quyền của chính bạn");
    }

    @Test
    void showsADirectorAndWhoeverKeepsAccountsWhatIsOverdue() {
        assertThat(house.get().uri("/account").with(user(agency.officer(head))).exchange())
                .bodyText()
                .contains("đợt rà soát quyền chờ bạn xác nhận");

        itIs(first.plusDays(60));

        assertThat(reviews.overdueFor(agency.officer("bao"))).isPositive();
        assertThat(list("bao")).bodyText().contains("Quá hạn", "Quyền do phụ trách chế độ BHXH rà soát");
        assertThat(house.get()
                        .uri("/accounts")
                        .with(user(agency.officer(Newcomer.keeper(accounts))))
                        .exchange())
                .bodyText()
                .contains("đợt rà soát quyền đã quá hạn");
    }

    @Test
    void hidesAReviewFromWhoeverHasNoPartInIt() {
        assertThat(get("thuy", "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("hanh", "/confirmation", officer, "KEEP", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("hanh", "")).hasStatusOk().bodyText().doesNotContain("type=\"radio\"");
        assertThat(list("huy")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult post(String by, String path, String... marks) {
        var request = house.post()
                .uri("/rights/" + sheet.review().id() + path)
                .with(user(agency.officer(by)))
                .with(csrf());
        var others = sheet.lines().stream()
                .map(line -> line.right().holder().account())
                .filter(account -> !account.equals(officer) && !account.equals(leaver))
                .toList();
        var at = 0;
        for (; at < marks.length / 3; at++)
            request = request.param("marks[" + at + "].right", right(marks[3 * at]))
                    .param("marks[" + at + "].verdict", marks[3 * at + 1])
                    .param("marks[" + at + "].reason", marks[3 * at + 2]);
        for (var other : others)
            request =
                    request.param("marks[" + at + "].right", right(other)).param("marks[" + at++ + "].verdict", "KEEP");
        return request.exchange();
    }

    private String right(String account) {
        return sheet.lines().stream()
                .map(Line::right)
                .filter(right -> right.holder().account().equals(account))
                .map(right -> Long.toString(right.id()))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult get(String by, String path) {
        return house.get()
                .uri("/rights/" + sheet.review().id() + path)
                .with(user(agency.officer(by)))
                .exchange();
    }

    private MvcTestResult list(String by) {
        return house.get().uri("/rights").with(user(agency.officer(by))).exchange();
    }

    private Sheet sheetOf(String reader, LocalDate day) {
        return agency.as(reader, () -> reviews.seenBy(agency.officer(reader)).stream()
                .filter(review ->
                        review.desk() == Reviewing.BENEFITS && review.quarter().equals(quarter(day)))
                .findFirst()
                .map(review -> reviews.get(review.id()))
                .orElseThrow());
    }

    private void itIs(LocalDate day) {
        agency.isNow(day + "T08:00");
    }

    private static String quarter(LocalDate day) {
        return day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
    }
}
