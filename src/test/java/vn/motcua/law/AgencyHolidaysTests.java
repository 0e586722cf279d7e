package vn.motcua.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.CalendarDay;
import vn.motcua.dossier.WorkingCalendar;
import vn.motcua.dossier.WorkingTime;
import vn.motcua.law.figures.LawFigures;
import vn.motcua.law.sickness.SicknessBenefit;
import vn.motcua.law.survivors.Funeral;

class AgencyHolidaysTests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final SicknessBenefit SICKNESS = new SicknessBenefit(LawFigures.read());
    private static final CalendarDay EDITED =
            new CalendarDay(LocalDate.of(2026, 12, 29), CalendarDay.Type.HOLIDAY, "CV 1/UBND", "verified");

    private final WorkingTime published = LawDesk.time();
    private final AtomicReference<WorkingCalendar> calendar = new AtomicReference<>(published.calendar());
    private final AgencyHolidays holidays = new AgencyHolidays(new WorkingTime(calendar::get, published.hours()));

    @Test
    void tellsASickLeaveTheCalendarAsItWasLastEdited() {
        var before = told(JSON.objectNode());
        calendar.updateAndGet(known -> known.with(EDITED));

        assertThat(before).contains("2027-01-01").doesNotContain("2026-12-29");
        assertThat(told(JSON.objectNode())).contains("2027-01-01", "2026-12-29");
    }

    @Test
    void letsToldHolidaysStand() {
        var facts = JSON.objectNode();
        facts.putArray("publicHolidays").add("2026-12-30");

        assertThat(told(facts)).isEqualTo("[\"2026-12-30\"]");
    }

    @Test
    void leavesFactsThatAreNoneToTheLawToRefuse() {
        assertThat(holidays.among(JSON.textNode("facts"), SICKNESS)).isEqualTo(JSON.textNode("facts"));
    }

    @Test
    void tellsNobodyWhoDoesNotAsk() {
        var facts = JSON.objectNode().put("diedOn", "2026-10-02");

        assertThat(holidays.among(facts, new Funeral(LawFigures.read()))).isEqualTo(facts);
    }

    private String told(JsonNode facts) {
        return holidays.among(facts, SICKNESS).path("publicHolidays").toString();
    }
}
