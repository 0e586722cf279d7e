package vn.motcua.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.access.Role.BENEFITS_HEAD;
import static vn.motcua.access.Role.BENEFITS_OFFICER;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.motcua.SetClock;

class LiveDesksTests {

    private static final String DOSSIER = "G12.099.01-261112-0026";
    private static final Officer HUY = Holder.atTheProvince(BENEFITS_OFFICER);
    private static final Officer LAN = Holder.of(BENEFITS_OFFICER, "BD");

    private final SetClock clock = new SetClock().at("2026-11-23T13:38");
    private final SessionRegistryImpl sessions = new SessionRegistryImpl();
    private final LiveDesks desks = new LiveDesks(sessions, clock);

    @AfterEach
    void endTheTransaction() {
        if (TransactionSynchronizationManager.isSynchronizationActive())
            TransactionSynchronizationManager.clearSynchronization();
    }

    @Test
    void tellsOfWorkOnlyThoseWhoMayTakeIt() {
        var head = Holder.atTheProvince(BENEFITS_HEAD);
        sit(HUY, News.WORKLIST);
        sit(LAN, News.WORKLIST);
        sit(head, News.WORKLIST);
        hearNothingMore();

        desks.tell(News.ofWork(Topic.FRESH, BENEFITS_OFFICER, "HT"));

        assertThat(heard()).containsExactly(HUY);
    }

    @Test
    void tellsNobodyOfWorkHeMovedHimself() {
        sit(HUY, News.WORKLIST);
        hearNothingMore();

        Acting.as(HUY, () -> {
            desks.tell(News.ofWork(Topic.MOVED, BENEFITS_OFFICER, "HT"));
            return true;
        });

        assertThat(heard()).isEmpty();
    }

    @Test
    void tellsOfADossierThosePagesThatShowIt() {
        sit(HUY, DOSSIER);
        sit(LAN, News.WORKLIST);
        hearNothingMore();

        desks.tell(News.at(DOSSIER));

        assertThat(heard()).containsExactly(HUY);
    }

    @Test
    void tellsNothingBeforeItIsCommitted() {
        sit(HUY, DOSSIER);
        hearNothingMore();
        TransactionSynchronizationManager.initSynchronization();

        desks.tell(News.at(DOSSIER));
        assertThat(heard()).isEmpty();
        TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);

        assertThat(heard()).containsExactly(HUY);
    }

    @Test
    void letsTwoPeopleOnOneDossierSeeEachOther() {
        sit(HUY, DOSSIER);
        clock.pass(Duration.ofMinutes(2));
        sit(LAN, DOSSIER);

        assertThat(desks.watching(DOSSIER, LAN)).singleElement().satisfies(watcher -> {
            assertThat(watcher.officer()).isEqualTo(HUY);
            assertThat(watcher.since()).isEqualTo("2026-11-23T06:38:00Z");
        });
        assertThat(heard()).contains(HUY);
    }

    @Test
    void forgetsWhoHasLeftButNotWhoLoadsThePageAgain() {
        sit(HUY, DOSSIER);
        clock.pass(Duration.ofMinutes(5));
        leave(HUY);
        clock.pass(Duration.ofSeconds(2));
        sit(HUY, DOSSIER);
        clock.pass(Duration.ofMinutes(1));
        desks.tidy();

        assertThat(desks.watching(DOSSIER, LAN))
                .singleElement()
                .extracting(LiveDesks.Watcher::since)
                .hasToString("2026-11-23T06:38:00Z");

        leave(HUY);
        clock.pass(Watchers.GRACE.plusSeconds(1));
        desks.tidy();

        assertThat(desks.watching(DOSSIER, LAN)).isEmpty();
    }

    @Test
    void endsALineWithItsSession() {
        sit(HUY, DOSSIER);

        leave(HUY);

        assertThat(desks.areOpen()).isFalse();
    }

    @Test
    void givesOnePersonNoEndlessNumberOfLines() {
        for (var page = 0; page < 20; page++)
            assertThat(desks.open(HUY, "session", Set.of())).isPresent();

        assertThat(desks.open(HUY, "session", Set.of())).isEmpty();
        assertThat(desks.open(LAN, "other", Set.of())).isPresent();
    }

    @Test
    void asksASilentLineWhetherItStillListens() {
        sit(HUY, DOSSIER);
        hearNothingMore();

        assertThat(desks.due()).isEmpty();
        clock.pass(Duration.ofSeconds(6));

        assertThat(desks.due()).hasSize(1);
    }

    private void sit(Officer officer, String place) {
        sessions.registerNewSession(officer.getUsername(), officer);
        desks.open(officer, officer.getUsername(), Set.of(place));
    }

    private void leave(Officer officer) {
        sessions.removeSessionInformation(officer.getUsername());
        desks.tidy();
    }

    private void hearNothingMore() {
        desks.due().forEach(desks::write);
    }

    private Set<Officer> heard() {
        return Set.copyOf(desks.due().stream().map(LiveDesk::officer).toList());
    }
}
