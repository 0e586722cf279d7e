package vn.motcua;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An idle house gives memory back: left to itself, the virtual machine keeps for good what its busiest minute took. Where
 * the collector is another than G1, the interval means nothing and does no harm.
 */
final class Thrift {

    private static final Logger LOG = LoggerFactory.getLogger(Thrift.class);
    private static final String INTERVAL = "20000";

    private Thrift() {}

    /** Asks the virtual machine to keep little free heap, and to look for garbage when it has been idle. */
    static void ask() {
        var machine = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        try {
            machine.setVMOption("MinHeapFreeRatio", "20");
            machine.setVMOption("MaxHeapFreeRatio", "40");
            machine.setVMOption("G1PeriodicGCInterval", INTERVAL);
        } catch (IllegalArgumentException e) {
            LOG.info("This virtual machine keeps its memory: {}", e.getMessage());
        }
    }
}
