package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.CalendarBook;
import vn.motcua.dossier.CalendarDay;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Payee;
import vn.motcua.journal.Chains;
import vn.motcua.journal.ToldEntry;

/** Changes that no note tells in full. */
@AtTheAgency
class ChangeLogTests {

    @Autowired
    Agency agency;

    @Autowired
    Dossiers dossiers;

    @Autowired
    CalendarBook calendar;

    @Autowired
    Chains chains;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void open() {
        agency.open();
    }

    @Test
    void keepsWhereMoneyGoesAsAFingerprintAlone() {
        var dossier = agency.accepted(Agency.somebody());
        var payee = new Payee(Payee.Method.ACCOUNT, "880070014499", "NH Lam Giang", "Nguyễn Thị Thu Hà");

        agency.does("mai", () -> dossiers.pay(dossier, payee));

        assertThat(chains.of(dossier.value())).last().satisfies(entry -> {
            assertThat(entry.act()).isEqualTo("payeeChanged");
            assertThat(entry.actor()).isEqualTo("mai");
            assertThat(entry.details()).isEqualTo(ChangeLog.fingerprint(payee)).doesNotContain("880070014499");
        });
    }

    @Test
    void knowsTheLawTheHouseOpenedWith() {
        assertThat(chains.of("house:law"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.act()).isEqualTo("lawEntered"))
                .extracting(ToldEntry::details)
                .allMatch(list -> list.matches("[0-9a-f]{64}"));
    }

    @Test
    void tellsWhoChangedTheCalendarAndWhy() {
        var day = new CalendarDay(LocalDate.of(2026, 12, 29), CalendarDay.Type.HOLIDAY, "QĐ 9", "V");

        agency.does("bao", () -> transactions.executeWithoutResult(each -> calendar.amend(day, "Bão số 12")));

        assertThat(chains.of("house:calendar")).last().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("bao");
            assertThat(entry.details()).contains("2026-12-29", "Bão số 12");
        });
        agency.does("bao", () -> transactions.executeWithoutResult(each -> calendar.clear(day.date(), "Thử xong")));
    }
}
