package vn.motcua.journal;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Seals every minute. With several nodes the quicker one seals; the other finds nothing left. */
@Component
class SealWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(SealWatch.class);

    private final Sealer sealer;
    private final Duration pause;
    private final ScheduledExecutorService sealing = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "journal");
        thread.setDaemon(true);
        return thread;
    });

    SealWatch(Sealer sealer, @Value("${motcua.journal.seal-every:60s}") Duration pause) {
        this.sealer = sealer;
        this.pause = pause;
    }

    /** From the start on, a pause between two seals; a pause of nothing seals never. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (!pause.isZero()) sealing.scheduleWithFixedDelay(this::seal, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void seal() {
        try {
            sealer.seal();
        } catch (DuplicateKeyException quicker) {
            LOG.debug("Another node has sealed", quicker);
        } catch (RuntimeException e) {
            LOG.error("The journal can't be sealed just now", e);
        }
    }

    @Override
    public void destroy() {
        sealing.shutdownNow();
    }
}
