package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.Procedure.Filer;
import vn.motcua.dossier.Procedure.Result;

/** The procedures the agency knows; a procedure is data, so that the same processes serve all of them. */
@Component
public class Procedures {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Procedure> procedures = new LinkedHashMap<>();

    Procedures(@Value("${motcua.procedures:classpath:processes/rules/figures/procedures.csv}") Resource table)
            throws IOException {
        try (var lines = FORMAT.parse(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            lines.stream().map(Procedures::procedure).forEach(each -> procedures.put(each.key(), each));
        }
    }

    /** The procedure of a key, if the agency knows it. */
    public Optional<Procedure> find(String key) {
        return Optional.ofNullable(procedures.get(key));
    }

    /** The procedure of a key that a dossier has. */
    public Procedure get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No such procedure: " + key));
    }

    /** All of them, in the order of the catalogue. */
    public Collection<Procedure> all() {
        return procedures.values();
    }

    /** What a clerk may take in today. */
    public List<Procedure> atCounter() {
        return procedures.values().stream().filter(Procedure::isAtCounter).toList();
    }

    private static Procedure procedure(CSVRecord line) {
        if (!line.isConsistent()) throw new IllegalStateException("Not a procedure: " + line);
        return new Procedure(
                line.get("key"),
                line.get("vi"),
                line.get("en"),
                List.of(line.get("grounds").split(" ")),
                line.get("calculation"),
                line.get("legal_date"),
                Result.valueOf(line.get("result")),
                Boolean.parseBoolean(line.get("payment")),
                Boolean.parseBoolean(line.get("history")),
                line.get("settler"),
                filers(line.get("filers")),
                Boolean.parseBoolean(line.get("at_counter")),
                Integer.parseInt(line.get("youngest")),
                Boolean.parseBoolean(line.get("numbered")),
                line.get("code"),
                line.get("article"));
    }

    private static Set<Filer> filers(String cell) {
        return Stream.of(cell.split(" ")).map(Filer::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
