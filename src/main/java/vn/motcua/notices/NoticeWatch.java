package vn.motcua.notices;

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
import org.springframework.stereotype.Component;

/** Follows the journal every other second, and sends what lies there. Any number of nodes may; each takes what no other has. */
@Component
class NoticeWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeWatch.class);

    private final Herald herald;
    private final Digest digest;
    private final Postroom post;
    private final Expiry expiry;
    private final Duration pause;
    private final ScheduledExecutorService watch = Executors.newScheduledThreadPool(2, work -> {
        var thread = new Thread(work, "notices");
        thread.setDaemon(true);
        return thread;
    });

    NoticeWatch(
            Herald herald,
            Digest digest,
            Postroom post,
            Expiry expiry,
            @Value("${motcua.notices.follow-every}") Duration pause) {
        this.herald = herald;
        this.digest = digest;
        this.post = post;
        this.expiry = expiry;
        this.pause = pause;
    }

    /** Telling and sending don't wait for each other; a pause of nothing does neither. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        if (pause.isZero()) return;
        every(() -> {
            while (herald.tell() > 0) LOG.debug("There may be more");
            digest.gather();
        });
        every(() -> {
            while (post.send() > 0) LOG.debug("There may be more");
        });
        watch.scheduleWithFixedDelay(() -> safely(expiry::clear), 0, 1, TimeUnit.DAYS);
    }

    private void every(Runnable work) {
        watch.scheduleWithFixedDelay(() -> safely(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn("Notices wait", e);
        }
    }

    @Override
    public void destroy() {
        watch.shutdownNow();
    }
}
