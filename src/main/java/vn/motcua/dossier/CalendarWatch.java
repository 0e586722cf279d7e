package vn.motcua.dossier;

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

/** Looks every few seconds whether another node has changed the working calendar, so that no due date waits for it. */
@Component
class CalendarWatch implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

    private final CalendarBook book;
    private final Duration pause;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "calendar");
        thread.setDaemon(true);
        return thread;
    });

    CalendarWatch(CalendarBook book, @Value("${motcua.calendar-watch:5s}") Duration pause) {
        this.book = book;
        this.pause = pause;
    }

    /** Reads the calendar before the first due date asks for it, then keeps watch; a pause of nothing keeps none. */
    @EventListener(ApplicationReadyEvent.class)
    void open() {
        book.calendar();
        if (!pause.isZero())
            looking.scheduleWithFixedDelay(this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            book.lookForChanges();
        } catch (RuntimeException unreachable) {
            LOG.debug("The calendar can't be read just now", unreachable);
        }
    }

    @Override
    public void destroy() {
        looking.shutdownNow();
    }
}
