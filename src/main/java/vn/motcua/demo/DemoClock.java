package vn.motcua.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.motcua.journey.EngineClock;

/** The house's clock with a memory: while the demo tells a story, its thread and the engine live on the story's day. */
@Component
@Primary
@Profile("demo")
class DemoClock extends Clock {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock system = Clock.system(VIETNAM);
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();
    private final EngineClock engine;

    DemoClock(EngineClock engine) {
        this.engine = engine;
    }

    /** From here on the present thread lives at another time. */
    void tell(Instant instant) {
        told.set(instant);
        engine.tell(instant);
    }

    /** The present thread comes back to now. */
    void comeBack() {
        told.remove();
        engine.comeBack();
    }

    @Override
    public Instant instant() {
        var instant = told.get();
        return instant == null ? system.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return VIETNAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
