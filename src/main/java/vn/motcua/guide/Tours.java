package vn.motcua.guide;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.motcua.access.Officer;
import vn.motcua.access.Role;
import vn.motcua.guide.Tour.Step;

/** The tours of {@code guide/tours.csv}: one line for each step, in their order. */
@Component
class Tours {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Tour> tours;

    Tours(@Value("classpath:guide/tours.csv") Resource table) throws IOException {
        try (var lines = FORMAT.parse(new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8))) {
            var byTour = lines.stream()
                    .collect(groupingBy(line -> line.get("tour"), LinkedHashMap::new, Collectors.toList()));
            tours = byTour.entrySet().stream()
                    .map(entry -> tour(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    /** All of them, in the order of the table. */
    List<Tour> all() {
        return tours;
    }

    /** Those of a person's work. */
    List<Tour> of(Officer officer) {
        return tours.stream().filter(tour -> tour.isFor(officer)).toList();
    }

    private static Tour tour(String key, List<CSVRecord> lines) {
        var steps = new ArrayList<Step>();
        lines.forEach(line -> steps.add(new Step(steps.size() + 1, line.get("address"), line.get("target"))));
        return new Tour(key, roles(lines.get(0).get("roles")), List.copyOf(steps));
    }

    private static Set<Role> roles(String keys) {
        return Stream.of(keys.split(" "))
                .map(key -> Role.of(key).orElseThrow(() -> new IllegalStateException("No such role: " + key)))
                .collect(toUnmodifiableSet());
    }
}
