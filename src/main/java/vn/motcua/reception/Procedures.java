package vn.motcua.reception;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The procedures the agency knows; a procedure is data, so that the same processes serve all of them. */
@Component
class Procedures {

    private final Map<String, Procedure> procedures = new LinkedHashMap<>();

    Procedures(@Value("${motcua.procedures:classpath:processes/rules/figures/procedures.csv}") Resource table)
            throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            reader.lines().skip(1).map(Procedure::parse).forEach(each -> procedures.put(each.key(), each));
        }
    }

    Optional<Procedure> find(String key) {
        return Optional.ofNullable(procedures.get(key));
    }

    Procedure get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("No such procedure: " + key));
    }

    /** What a clerk may take in today. */
    List<Procedure> atCounter() {
        return procedures.values().stream().filter(Procedure::isAtCounter).toList();
    }
}
