package vn.motcua.journey;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The clock by which the engine dates its history: one for the whole engine, so it is set back only while nobody works. */
@Component
public class EngineClock {

    /** From here on the engine lives at another time. */
    public void tell(Instant instant) {
        ClockUtil.setCurrentTime(Date.from(instant));
    }

    /** The engine comes back to now. */
    public void comeBack() {
        ClockUtil.reset();
    }
}
