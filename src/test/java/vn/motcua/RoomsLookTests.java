package vn.motcua;

import static vn.motcua.agency.Agency.exampleA5;
import static vn.motcua.agency.Agency.extract;
import static vn.motcua.agency.Agency.named;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.archive.Archives;
import vn.motcua.benefits.Benefits;
import vn.motcua.contributions.RegisterImports;
import vn.motcua.dossier.Clearances;
import vn.motcua.dossier.Clearances.Clearance;
import vn.motcua.dossier.Clearances.Ruling;
import vn.motcua.dossier.ContributionExtract;
import vn.motcua.dossier.Dossier.ClockState;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierState;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Guard;
import vn.motcua.dossier.Person;
import vn.motcua.dossier.Sheets;

/** The register, the signing desk and the archive as their people see them in a browser. */
@AtTheAgency
class RoomsLookTests {

    @Autowired
    Agency agency;

    @Autowired
    Benefits benefits;

    @Autowired
    Clock clock;

    @Autowired
    Archives archives;

    @Autowired
    RegisterImports imports;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Sheets sheets;

    @LocalServerPort
    int port;

    private final Map<String, Page> windows = new HashMap<>();
    private final Complaints complaints = new Complaints();

    @BeforeEach
    void open() {
        agency.open();
    }

    @AfterEach
    void close() {
        windows.values().forEach(page -> page.context().close());
    }

    @Test
    void looksRightAtTheRegister() {
        var person = named("Đặng Thị Mỹ Linh");
        agency.as("tran", () -> imports.take("qua-trinh-11.csv", file(person)));

        look("register", "tran", page -> page.navigate(address("/register")));
        look("register-found", "tran", page -> {
            page.navigate(address("/register"));
            page.fill("#typed", "dang thi my linh");
            page.press("#typed", "Enter");
            page.waitForSelector("#people-title");
        });
        look("register-person", "tran", page -> {
            page.navigate(address("/register"));
            page.fill("#typed", person.insuranceNumber());
            page.press("#typed", "Enter");
            page.click("button:has-text('Xem quá trình đóng')");
            page.waitForSelector("#person-title");
        });
        look("register-none", "huy", page -> {
            page.navigate(address("/register"));
            page.fill("#typed", "Nobody");
            page.press("#typed", "Enter");
            page.waitForSelector(".empty");
        });
        look("register-refused", "tran", page -> {
            page.navigate(address("/register"));
            page.setInputFiles("#file", bad(person));
            page.click("button:has-text('Nạp tệp')");
            page.waitForSelector("[data-errors]");
        });
    }

    @Test
    void looksRightAtTheSigningDesk() {
        for (var name : List.of("Huỳnh Thị Bích Phượng", "Sùng A Páo", "Nguyễn Hoàng Phúc"))
            reviewed(named(name), false);
        var task = reviewed(named("Đoàn Công Vinh"), true);

        look("signing", "bao", page -> page.navigate(address("/signing")));
        look("signing-open", "bao", page -> page.navigate(address("/signing/" + task)));
        look("signing-wrong", "bao", page -> {
            page.navigate(address("/signing/" + task));
            page.fill("#password", "sai");
            page.press("#password", "Enter");
            page.waitForSelector("[data-errors]");
        });
        look("signing-gone", "bao", page -> page.navigate(address("/signing/nothing")));
        look("signing-round", "bao", page -> {
            page.navigate(address("/signing"));
            page.keyboard().press("Control+Enter");
            page.waitForSelector("#password:focus");
        });
        look("signing-round-signed", "bao", page -> {
            page.fill("#password", Agency.PASSWORD);
            page.keyboard().press("Control+Enter");
            page.waitForSelector("a:has-text('Về danh sách chờ ký')");
        });
    }

    @Test
    void looksRightAtTheArchive() {
        var dossier = agency.accepted(named("Trịnh Đức Thắng"));
        dossiers.move(dossier, DossierState.WITHDRAWN, ClockState.STOPPED);
        archives.shelve(dossier, 20, "Kho 1, giá 4, hộp 12");
        archives.pack(dossier);

        look("archive", "dung", page -> page.navigate(address("/archive")));
        look("archive-found", "dung", page -> {
            page.navigate(address("/archive"));
            page.fill("#typed", "trinh duc");
            page.press("#typed", "Enter");
            page.waitForSelector("#found-title");
        });
        look("archive-none", "dung", page -> {
            page.navigate(address("/archive"));
            page.fill("#typed", "Nobody");
            page.press("#typed", "Enter");
            page.waitForSelector("#found-title");
        });
    }

    private void look(String name, String account, Consumer<Page> way) {
        var page = windows.computeIfAbsent(account, this::signIn);

        way.accept(page);
        Eye.everywhere(page, name);

        complaints.areNone(name);
    }

    private Page signIn(String account) {
        var options = new Browser.NewContextOptions().setLocale("vi-VN");
        var page = complaints.hear(Chromium.browser().newContext(options).newPage());
        page.navigate(address("/login"));
        page.fill("#username", account);
        page.fill("#password", Agency.PASSWORD);
        page.press("#password", "Enter");
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    private String reviewed(Person person, boolean isRemarkable) {
        var dossier = agency.accepted(person);
        var extract = extract(person, exampleA5());
        sheets.lay(dossier, isRemarkable ? reissued(extract) : extract);
        benefits.control(dossier);
        if (isRemarkable) lookedAt(dossier);
        agency.reviewed(dossier);
        return agency.task(dossier, "signDecision");
    }

    /** Somebody other than the proposer has looked at the book that was issued anew. */
    private void lookedAt(DossierCode dossier) {
        var point = Guard.of(sheets.pile(dossier)).open(Guard.SECOND_LOOK).get(0);
        var look = new Clearance(
                Guard.SECOND_LOOK,
                point.about(),
                Ruling.REVIEWED,
                "Đã đối chiếu tờ rời với dữ liệu",
                List.of(),
                null,
                agency.officer("nhung").actor(),
                clock.instant());
        sheets.lay(dossier, Clearances.none().and(List.of(look)));
    }

    private static ContributionExtract reissued(ContributionExtract extract) {
        return new ContributionExtract(
                extract.insuranceNumber(),
                true,
                extract.rows(),
                extract.gaps(),
                extract.overlaps(),
                extract.differences(),
                extract.months(),
                extract.confirmedBy());
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static byte[] file(Person person) {
        var text = new StringBuilder(
                "source,insurance_number,name,birth_date,sex,id_number,phone,address,reissued_book,from,to,wage,kind,"
                        + "regime,state_support,employer,province\n");
        var line = "%s,%s,%s,%s,F,%s,0900000318,\"Số 18 Trần Phú, phường Bến Đá\",true,%s,%s,%s,COMPULSORY,EMPLOYER,0,"
                + "Công ty May Hoà Thuận,Lam Giang\n";
        for (var row : exampleA5())
            text.append(line.formatted(
                    "REGISTER",
                    person.insuranceNumber(),
                    person.name(),
                    person.birthDate(),
                    person.idNumber(),
                    row.from(),
                    row.to(),
                    row.wage()));
        text.append(line.formatted(
                "BOOK",
                person.insuranceNumber(),
                person.name(),
                person.birthDate(),
                person.idNumber(),
                "2010-07",
                "2015-06",
                "2000000"));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Path bad(Person person) {
        try {
            var text = new String(file(person), StandardCharsets.UTF_8)
                    .replace("2011-12", "2011-13")
                    .replace(person.idNumber(), "12345");
            return Files.writeString(Files.createTempFile("register", ".csv"), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
