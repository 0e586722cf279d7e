package vn.motcua.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.ErrorResponseException;
import vn.motcua.access.Acting;
import vn.motcua.access.Holder;
import vn.motcua.access.Inspecting;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AtTheAgency;
import vn.motcua.dossier.DossierScope;
import vn.motcua.dossier.DossierSight;
import vn.motcua.inspection.InspectionSession.Order;
import vn.motcua.inspection.InspectionSession.State;
import vn.motcua.journal.Chains;
import vn.motcua.journal.ToldEntry;
import vn.motcua.journey.FormRefused;

@AtTheAgency
class SessionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Officer inspector = Holder.of(Role.INSPECTION_INSPECTOR, Agency.BEN_DA);

    @Autowired
    Agency agency;

    @Autowired
    Sessions sessions;

    @Autowired
    Inspecting inspecting;

    @Autowired
    DossierSight sight;

    @Autowired
    Chains chains;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void open() {
        agency.open();
    }

    @AfterEach
    void end() {
        jdbc.sql("update inspection_session set ended_at = current_timestamp, ended_by_name = 'x', ended_because = 'x'"
                        + " where ended_at is null")
                .update();
    }

    @Test
    void runsFromTheDirectorsConfirmationToItsLastDay() {
        var session = stated(TODAY.plusDays(7));
        assertThat(inspecting.running(inspector)).isEmpty();

        agency.does("bao", () -> sessions.confirm(session));

        assertThat(inspecting.running(inspector)).contains("inspection:" + session);
        agency.isNow("2026-11-27T23:00");
        assertThat(inspecting.running(inspector)).contains("inspection:" + session);
        agency.isNow("2026-11-28T00:01");
        assertThat(inspecting.running(inspector)).isEmpty();
        assertThat(entries(session)).extracting(ToldEntry::act).containsExactly("stated", "confirmed");
    }

    @Test
    void opensWhatItsScopeHoldsWhileItRunsAndWritesEveryLookDownWithItsNumber() {
        var dossier = agency.accepted(Agency.somebody()).value();
        var session = stated(TODAY.plusDays(7));
        assertThatThrownBy(() -> looks(dossier)).isInstanceOf(ErrorResponseException.class);

        agency.does("bao", () -> sessions.confirm(session));
        looks(dossier);

        assertThat(chains.of("account:" + inspector.getUsername()))
                .filteredOn(entry -> dossier.equals(entry.subject()))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.act()).isEqualTo("INSPECTION");
                    assertThat(entry.reason()).isEqualTo("inspection:" + session);
                });
        agency.does("bao", () -> sessions.end(session, "Xong sớm"));
        assertThatThrownBy(() -> looks(dossier)).isInstanceOf(ErrorResponseException.class);
    }

    @Test
    void isConfirmedByNobodyForHimselfNorByADirectorOfAnotherUnit() {
        var session = stated(TODAY.plusDays(7));
        var own = Holder.ofEverything(Agency.HOA_THUAN);
        var mine = Acting.as(own, () -> sessions.state(statement(TODAY.plusDays(7))));

        assertThatThrownBy(() -> as(own, () -> sessions.confirm(mine)))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("inspection.fault.own");
        assertThatThrownBy(() -> as(Holder.of(Role.DIRECTOR_SIGNATORY, Agency.BEN_DA), () -> sessions.confirm(session)))
                .isInstanceOf(ErrorResponseException.class);
        assertThat(agency.as("bao", () -> sessions.get(session).state(TODAY))).isEqualTo(State.STATED);
    }

    @ParameterizedTest
    @CsvSource({"31, lastsUntil", "-1, lastsUntil"})
    void lastsThirtyDaysAtMost(int days, String field) {
        assertThatThrownBy(() -> stated(TODAY.plusDays(days)))
                .isInstanceOf(FormRefused.class)
                .hasMessageContaining("inspection.fault." + field);
    }

    private void looks(String dossier) {
        as(inspector, () -> sight.open(dossier, "documents"));
    }

    private long stated(LocalDate until) {
        return Acting.as(inspector, () -> sessions.state(statement(until)));
    }

    private static Statement statement(LocalDate until) {
        return new Statement(
                new Order("152/QĐ-BHXH", TODAY.minusDays(1), "Kiểm tra theo kế hoạch năm"),
                new DossierScope(TODAY.minusDays(30), TODAY, Set.of("one-time"), Set.of(Agency.HOA_THUAN)),
                until);
    }

    private static void as(Officer person, Runnable work) {
        Acting.as(person, () -> {
            work.run();
            return true;
        });
    }

    private List<ToldEntry> entries(long session) {
        return chains.of("inspection:" + session);
    }
}
