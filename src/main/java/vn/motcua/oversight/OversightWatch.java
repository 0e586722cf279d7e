package vn.motcua.oversight;

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

/** Looks each hour whether a quarter's reviews are to be opened or a week is to be looked through. With several nodes the quicker one does it. */
@Component
class OversightWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OversightWatch.class);

    private final Reviews reviews;
    private final LentAccounts lent;
    private final Duration pause;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "oversight");
        thread.setDaemon(true);
        return thread;
    });

    OversightWatch(Reviews reviews, LentAccounts lent, @Value("${motcua.oversight-watch:1h}") Duration pause) {
        this.reviews = reviews;
        this.lent = lent;
        this.pause = pause;
    }

    /** From the start on, a pause between two looks; a pause of nothing looks never. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (!pause.isZero()) looking.scheduleWithFixedDelay(this::look, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        look(reviews::openDue);
        look(lent::lookThroughLastWeek);
    }

    private static void look(Runnable task) {
        try {
            task.run();
        } catch (DuplicateKeyException quicker) {
            LOG.debug("Another node has done it", quicker);
        } catch (RuntimeException e) {
            LOG.error("Accounts can't be looked through just now", e);
        }
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }
}
