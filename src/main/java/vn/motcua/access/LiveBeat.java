package vn.motcua.access;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the open desks five times a second, by a few threads, so that one broken line holds up no other. */
@Component
class LiveBeat implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveBeat.class);
    private static final int WRITERS = 4;
    private static final long BEAT = 200;
    private static final long TIDY = 1000;
    private static final ThreadFactory THREADS = work -> {
        var thread = new Thread(work, "live");
        thread.setDaemon(true);
        return thread;
    };

    private final LiveDesks desks;
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(THREADS);
    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS, THREADS);

    LiveBeat(LiveDesks desks) {
        this.desks = desks;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        beat.scheduleWithFixedDelay(() -> safely(this::write), BEAT, BEAT, TimeUnit.MILLISECONDS);
        beat.scheduleWithFixedDelay(() -> safely(desks::tidy), TIDY, TIDY, TimeUnit.MILLISECONDS);
    }

    private void write() {
        for (var desk : desks.due()) writers.execute(() -> desks.write(desk));
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Open desks can't be told just now", e);
        }
    }

    @Override
    public void destroy() {
        beat.shutdownNow();
        writers.shutdownNow();
    }
}
