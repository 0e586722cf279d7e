package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.agency.Agency;
import vn.motcua.benefits.Lists;

/** Looks at every page of every role, with dossiers on their way, at a desk and on a phone. */
@WholeHouse
@TestInstance(Lifecycle.PER_CLASS)
class HousePagesTests {

    private static final String UNSAID =
            "\\?\\?[\\w.]+\\?\\?|\\b[a-z]+\\.(?:officer|clerk|head)\\b|Optional\\[|@[0-9a-f]{6,}|Có lỗi ở máy chủ";

    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final Complaints complaints = new Complaints();
    private int turn;

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate programs;

    @BeforeAll
    void fillTheHouse() {
        var errands = new Errands(programs);
        for (var stop : List.of("verifyHistory", "proposeDecision", "reviewProposal", "signDecision", "releasePayment"))
            wait(errands, stop);
        places.put("supplement", errands.receive(number(), "ACCOUNT", ""));
        var sent = errands.bring(errands.receive(number(), "ACCOUNT", "ORIGINAL"), "releasePayment");
        errands.goOn(sent);
        places.put("released", sent);
        var number = number();
        var paid = errands.bring(errands.receive(number, "CASH", "ORIGINAL"), "releasePayment");
        errands.goOn(paid);
        errands.payInCash(paid, number);
        errands.bring(paid, "shelveRecords");
        var worker = Agency.named("Nguyễn Thị Thu Hà");
        errands.tell(Lists.register(YearMonth.now().minusMonths(1).toString(), worker));
        var list = errands.receiveList(YearMonth.now().toString(), List.of(worker.insuranceNumber()));
        places.put("list", list);
        places.put("reviewList.task", errands.task(list).get("id").asText());
        places.put("shelveRecords", paid);
        places.put("shelveRecords.task", errands.task(paid).get("id").asText());
    }

    @ParameterizedTest
    @CsvSource({
        "worklist, ngo.tran, /tasks?scope=all",
        "worklist-head, vu.nhung, /tasks?scope=free",
        "task-history, ngo.tran, /tasks/{verifyHistory.task}",
        "task-proposal, pham.huy, /tasks/{proposeDecision.task}",
        "task-review, vu.nhung, /tasks/{reviewProposal.task}",
        "task-list, pham.huy, /tasks/{reviewList.task}",
        "list, pham.huy, /dossiers/{list}/list",
        "list-good, vu.nhung, /dossiers/{list}/list?state=GOOD",
        "list-line, pham.huy, /dossiers/{list}/list/2",
        "list-line-bad, pham.huy, /dossiers/{list}/list/3",
        "dossier-list, pham.huy, /dossiers/{list}",
        "counter-list, le.mai, /counter?procedure=employer-list",
        "task-release, lam.vinh, /tasks/{releasePayment.task}",
        "task-shelving, cao.dung, /tasks/{shelveRecords.task}",
        "dossiers, le.mai, /dossiers",
        "dossier, pham.huy, /dossiers/{proposeDecision}",
        "dossier-paid, do.ngan, /dossiers/{shelveRecords}",
        "dossier-waiting, le.mai, /dossiers/{supplement}",
        "register, ngo.tran, /register",
        "suspensions, pham.huy, /suspensions",
        "counter, le.mai, /counter",
        "received, le.mai, /counter/received/{verifyHistory}",
        "supplements, le.mai, /supplements",
        "supplement, le.mai, /supplements/{supplement}",
        "signing, trinh.bao, /signing",
        "signing-text, trinh.bao, /signing/{signDecision.task}",
        "payments, do.ngan, /payments",
        "payments-chief, lam.vinh, /payments?queue=CASH",
        "payrolls, do.ngan, /payments/payrolls",
        "recipients, lam.vinh, /payments/recipients",
        "archive, cao.dung, /archive",
        "dossier-register, le.mai, /dossier-register",
        "law, pham.huy, /law?q=tham chieu",
        "procedures, le.mai, /procedures",
        "procedure, le.mai, /procedures/survivor-monthly",
        "inspection, lo.hanh, /tasks",
        "administration, quan.tri, /tasks",
        "accounts, quan.tri, /accounts",
        "account-kept, quan.tri, /accounts/le.mai",
        "account-own, le.mai, /account",
        "certificates, quan.tri, /certificates",
        "account-second-factor, le.mai, /account/second-factor",
        "account-keys, le.mai, /account/keys",
        "calendar, quan.tri, /calendar?year=2026",
        "calendar-open, quan.tri, /calendar?year=2027",
        "calendar-reader, le.mai, /calendar?year=2028",
        "refused, pham.huy, /counter",
        "missing, pham.huy, /dossiers/G12.099.01-000101-0001"
    })
    void showsEveryPageWholeAndReadable(String name, String account, String address) {
        var page =
                people.computeIfAbsent(account, this::enter).open(at(address)).page();

        look(name, page);
    }

    @ParameterizedTest
    @CsvSource({
        "sign-in, /login",
        "sign-in-failed, /login?error",
        "verify, /verify",
        "verify-unknown, /verify/AAAAAAAAAAAAAAAAAAAAAAAA"
    })
    void showsTheSignInPageToStrangers(String name, String address) {
        try (var stranger = Chromium.browser().newContext()) {
            var page = complaints.hear(stranger.newPage());
            page.navigate("http://localhost:" + port + address);

            look(name, page);
        }
    }

    private void look(String name, Page page) {
        Eye.everywhere(page, "house-" + name);

        complaints.areNone(name);
        assertThat(page.locator("body").innerText()).as(name).doesNotContainPattern(UNSAID);
    }

    @Test
    void saysThatNobodyWasFound() {
        var page =
                people.computeIfAbsent("le.mai", this::enter).open("/dossiers").page();
        page.fill("#query", "khong-co-ai");
        page.press("#query", "Enter");
        page.locator(".empty").waitFor();

        assertThat(page.url()).doesNotContain("khong-co-ai");
        look("dossiers-none", page);
    }

    private Person enter(String account) {
        var person = Person.signIn(Chromium.browser(), port, account);
        complaints.hear(person.page());
        return person;
    }

    private void wait(Errands errands, String step) {
        var code = errands.bring(errands.receive(number(), "ACCOUNT", "ORIGINAL"), step);
        places.put(step, code);
        places.put(step + ".task", errands.task(code).get("id").asText());
    }

    /** The next contributor of the demo with an ordinary history. */
    private String number() {
        turn++;
        return "99%08d".formatted(10_000_000 + turn * 6 * 137);
    }

    private String at(String address) {
        var path = address;
        for (var place : places.entrySet()) path = path.replace("{" + place.getKey() + "}", place.getValue());
        return path;
    }
}
