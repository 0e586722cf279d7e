package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.dossier.Calendars.theCalendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.access.ChangeLog;
import vn.motcua.dossier.CalendarDay.Type;
import vn.motcua.journal.Journal;

/** Two nodes that keep one calendar. */
class CalendarBookTests {

    private static final LocalDate STORM = LocalDate.of(2026, 12, 7);
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-20T05:00:00Z"), WorkingCalendar.ZONE);

    private final DataSource source = memory();
    private final TransactionTemplate transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
    private final CalendarBook here = node(NOON);
    private final CalendarBook there = node(NOON);

    @BeforeEach
    void openBoth() {
        assertThat(here.calendar().isWorkingDay(STORM)).isTrue();
        assertThat(there.calendar().isWorkingDay(STORM)).isTrue();
    }

    @Test
    void countsAtOnceHereAndWithTheNextLookThere() {
        amend(here, new CalendarDay(STORM, Type.HOLIDAY, "Decree 1", "V"));

        assertThat(here.calendar().isWorkingDay(STORM)).isFalse();
        there.lookForChanges();
        assertThat(there.calendar().isWorkingDay(STORM)).isFalse();
        assertThat(there.amendments())
                .singleElement()
                .extracting(CalendarAmendment::reason)
                .isEqualTo("Storm");
    }

    @Test
    void countsNothingThatWasNotCommitted() {
        transactions.executeWithoutResult(undone -> {
            here.amend(new CalendarDay(STORM, Type.HOLIDAY, "Decree 1", "V"), "Storm");
            undone.setRollbackOnly();
        });

        assertThat(here.calendar().isWorkingDay(STORM)).isTrue();
    }

    @Test
    void remembersHowItStoodBefore() {
        amend(here, new CalendarDay(STORM, Type.HOLIDAY, "Decree 1", "V"));
        transactions.executeWithoutResult(
                each -> node(Clock.offset(NOON, Duration.ofDays(1))).clear(STORM, "Over"));
        here.lookForChanges();

        assertThat(here.asOf(NOON.instant().minusSeconds(1)).isWorkingDay(STORM))
                .isTrue();
        assertThat(here.asOf(NOON.instant()).isWorkingDay(STORM)).isFalse();
        assertThat(here.calendar().isWorkingDay(STORM)).isTrue();
    }

    @Test
    void confirmsAYearByWordAndOpensItAgainForAnExpectedDay() {
        say(2027, true);
        assertThat(here.calendar().isConfirmed(2027)).isTrue();

        amend(here, new CalendarDay(LocalDate.of(2027, 2, 12), Type.HOLIDAY, "Expected", "U"));

        assertThat(here.calendar().isConfirmed(2027)).isFalse();
        say(2026, false);
        assertThat(here.calendar().isConfirmed(2026)).isFalse();
    }

    @Test
    void confirmsNoNewYearByItsFirstDay() {
        amend(here, new CalendarDay(LocalDate.of(2029, 1, 1), Type.HOLIDAY, "Labour Code", "V"));

        assertThat(here.calendar().covers(2029)).isTrue();
        assertThat(here.calendar().isConfirmed(2029)).isFalse();
        say(2029, true);
        assertThat(here.calendar().isConfirmed(2029)).isTrue();
    }

    private void amend(CalendarBook book, CalendarDay day) {
        transactions.executeWithoutResult(each -> book.amend(day, "Storm"));
    }

    private void say(int year, boolean confirmed) {
        transactions.executeWithoutResult(each -> here.say(year, confirmed, "Notice 5"));
    }

    private CalendarBook node(Clock clock) {
        return new CalendarBook(
                theCalendar(), JdbcClient.create(source), new ChangeLog(new Journal(source), clock), clock);
    }

    private static DataSource memory() {
        var memory = new JdbcDataSource();
        memory.setURL(
                "jdbc:h2:mem:calendar-" + System.nanoTime() + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(memory)
                .locations(
                        "classpath:db/migration/access",
                        "classpath:db/migration/dossier",
                        "classpath:db/migration/journal")
                .load()
                .migrate();
        return memory;
    }
}
