package vn.motcua.law;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.motcua.dossier.Calculation;
import vn.motcua.law.basis.CaseNotClear;
import vn.motcua.law.basis.Members;
import vn.motcua.law.basis.Outcome;
import vn.motcua.law.figures.LawFigures;
import vn.motcua.law.onetime.OneTimeSettlement;
import vn.motcua.law.onetime.PrintedGrounds;

/** How many one-time settlements of 240 months a second one core derives, and puts into words. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class OneTimeBenchmark {

    private static final LocalDate ON = LocalDate.of(2026, 11, 20);

    private final ObjectNode facts = facts();
    private final LawFigures figures = LawFigures.read();
    private final OneTimeSettlement settlement = new OneTimeSettlement(figures, new PrintedGrounds());
    private final Calculations calculations = new Calculations(figures, new PrintedGrounds(), LawDesk.time(), messages());

    @Benchmark
    public Outcome derives() throws CaseNotClear {
        return settlement.derive(ON, Members.of("facts", facts));
    }

    @Benchmark
    public Calculation derivesAndWrites() throws CaseNotClear {
        return calculations.calculate(new CalculationRequest("one-time", ON, facts));
    }

    /** Twenty years with a new wage each half year. */
    private static ObjectNode facts() {
        var facts = new ObjectMapper().createObjectNode();
        facts.put("sex", "F").put("birthDate", "1980-03-14").put("ground", "EMIGRATION").put("receivedOn", "2026-11-12");
        var rows = facts.putArray("contributions");
        for (int half = 0; half < 40; half++) {
            var year = 2005 + half / 2;
            rows.addObject()
                    .put("from", year + (half % 2 == 0 ? "-01" : "-07"))
                    .put("to", year + (half % 2 == 0 ? "-06" : "-12"))
                    .put("wage", 1_500_000 + 250_000L * half);
        }
        return facts;
    }

    private static ResourceBundleMessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/law");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
