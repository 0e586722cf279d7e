package vn.motcua.director;

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

/** Looks each hour whether what is usual has been reckoned today. With several nodes the quicker one does it. */
@Component
class UsualAmountsWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(UsualAmountsWatch.class);

    private final UsualAmounts amounts;
    private final Duration pause;
    private final ScheduledExecutorService reckoning = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "usual amounts");
        thread.setDaemon(true);
        return thread;
    });

    UsualAmountsWatch(UsualAmounts amounts, @Value("${motcua.signing.usual-every:1h}") Duration pause) {
        this.amounts = amounts;
        this.pause = pause;
    }

    /** From the start on, a pause between two looks; a pause of nothing looks never. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (!pause.isZero()) reckoning.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            amounts.reckonDue();
        } catch (DuplicateKeyException quicker) {
            LOG.debug("Another node has done it", quicker);
        } catch (RuntimeException e) {
            LOG.error("What is usual can't be reckoned just now", e);
        }
    }

    @Override
    public void destroy() {
        reckoning.shutdownNow();
    }
}
