package vn.motcua.tasklist;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.access.Colleagues;

/** Looks each hour whose role or substitution has run out by itself, which nobody does and so nobody tells. */
@Component
class DepartureWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DepartureWatch.class);
    private static final int DAYS = 31;

    private final Colleagues colleagues;
    private final Departures departures;
    private final Clock clock;
    private final Duration pause;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "departures");
        thread.setDaemon(true);
        return thread;
    });

    DepartureWatch(
            Colleagues colleagues,
            Departures departures,
            Clock clock,
            @Value("${motcua.departure-watch:1h}") Duration pause) {
        this.colleagues = colleagues;
        this.departures = departures;
        this.clock = clock;
        this.pause = pause;
    }

    /** From the start on, a pause between two looks; a pause of nothing looks never. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (!pause.isZero())
            looking.scheduleWithFixedDelay(this::lookAgain, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Frees what lies with whoever's right ran out within a month. */
    void look() {
        colleagues.lapsedSince(LocalDate.now(clock).minusDays(DAYS)).forEach(departures::ended);
    }

    private void lookAgain() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.error("What was left behind can't be freed just now", e);
        }
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }
}
