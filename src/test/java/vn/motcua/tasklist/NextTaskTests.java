package vn.motcua.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.access.Accounts;
import vn.motcua.access.Acting;
import vn.motcua.access.Role;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.journey.Desk;
import vn.motcua.journey.TaskRefused;
import vn.motcua.tasklist.Line.Shown;
import vn.motcua.tasklist.WorkSettings.Setting;

@AtTheOffice
class NextTaskTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Autowired
    Office office;

    @Autowired
    Accounts accounts;

    @Autowired
    Dossiers dossiers;

    @Autowired
    NextTask next;

    @Autowired
    WorkSettings settings;

    @Autowired
    Worklist worklist;

    @Autowired
    Desk desk;

    @BeforeEach
    void open() {
        office.open();
    }

    @Test
    void givesTheMostUrgentByTheLegalClock() {
        var later = due("Kha Văn Sau", "2002-01-02T00:00:00Z");
        var sooner = due("Kha Văn Trước", "2002-01-01T00:00:00Z");
        var officer = hired(Role.BENEFITS_OFFICER);

        assertThat(List.of(taken(officer), taken(officer))).containsExactly(sooner, later);
        assertThat(worklist.of(sooner).get(0).isWith(office.officer(officer))).isTrue();
    }

    @Test
    void givesTwoWhoAskAtOnceTwoDifferentTasks() throws Exception {
        var all = new ArrayList<DossierCode>();
        for (var number = 0; number < 6; number++)
            all.add(due("Kha Văn Cùng", "2001-01-0%dT00:00:00Z".formatted(number + 1)));
        var officers = new ArrayList<String>();
        for (var number = 0; number < 6; number++) officers.add(hired(Role.BENEFITS_OFFICER));

        var taken = together(officers);

        assertThat(taken).doesNotHaveDuplicates().hasSize(6).allMatch(all::contains);
    }

    @Test
    void passesOverWhatADutyDoneForbids() {
        var officer = hired(Role.BENEFITS_OFFICER);
        accounts.grant(officer, Role.BENEFITS_HEAD, Office.PROVINCE, LocalDate.of(2020, 1, 1), null);
        var own = due("Kha Văn Mình", "2000-01-01T00:00:00Z");
        var others = due("Kha Văn Người", "2000-01-02T00:00:00Z");
        var proposal = worklist.of(own).get(0).task();
        Acting.as(office.officer(officer), () -> {
            desk.claim(proposal);
            desk.complete(proposal, DeskTests.PROPOSAL);
            return true;
        });

        var taken = taken(officer);

        assertThat(taken).isEqualTo(others);
        assertThat(worklist.of(own).get(0).holder()).isNull();
    }

    @Test
    void givesNoMoreThanTheHeadLetsSomebodyHold() {
        due("Kha Văn Một", "2003-01-01T00:00:00Z");
        due("Kha Văn Hai", "2003-01-02T00:00:00Z");
        var officer = hired(Role.BENEFITS_OFFICER);
        settings.set(officer, new Setting(Set.of(), 1));
        taken(officer);

        var refused = catchThrowableOfType(TaskRefused.class, () -> take(officer));

        assertThat(refused.text().getCodes()).containsExactly("next.full");
        assertThat(refused.text().getArguments()).containsExactly(1);
    }

    @Test
    void givesTasksOfThePersonsProceduresAlone() {
        due("Kha Văn Khác", "2003-02-01T00:00:00Z");
        var officer = hired(Role.BENEFITS_OFFICER);

        settings.set(officer, new Setting(Set.of("retirement"), null));
        var ofAnother = take(officer);
        settings.set(officer, new Setting(Set.of("retirement", "lumpSum"), null));

        assertThat(ofAnother).isEmpty();
        assertThat(take(officer)).isPresent();
    }

    private List<DossierCode> together(List<String> officers) throws Exception {
        var barrier = new CyclicBarrier(officers.size());
        var threads = Executors.newFixedThreadPool(officers.size());
        try {
            var asked = officers.stream()
                    .map(officer -> (Callable<DossierCode>) () -> {
                        barrier.await();
                        return taken(officer);
                    })
                    .toList();
            var taken = new ArrayList<DossierCode>();
            for (var answer : threads.invokeAll(asked)) taken.add(answer.get());
            return taken;
        } finally {
            threads.shutdownNow();
        }
    }

    private DossierCode due(String name, String at) {
        var code = office.dossier(Office.PROVINCE, name);
        dossiers.accept(code, Instant.parse(at).minusSeconds(3600), Instant.parse(at));
        return code;
    }

    private DossierCode taken(String officer) {
        return take(officer).orElseThrow().line().dossier();
    }

    private Optional<Shown> take(String officer) {
        return Acting.as(office.officer(officer), next::take);
    }

    private String hired(Role role) {
        var account = "next" + NUMBER.incrementAndGet();
        accounts.open(account, "Cán bộ " + account, "motcua-2026-demo");
        accounts.grant(account, role, Office.PROVINCE, LocalDate.of(2020, 1, 1), null);
        return account;
    }
}
