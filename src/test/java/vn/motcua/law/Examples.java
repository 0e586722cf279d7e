package vn.motcua.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The published and derived figures the law must reproduce. */
public final class Examples {

    private Examples() {}

    /** One row of the examples. */
    public record Example(Map<String, String> inputs, BigDecimal expected) {

        public String text(String name) {
            return Objects.requireNonNull(inputs.get(name), name);
        }
    }

    public static Example of(String id) {
        try {
            return new ClassPathResource("examples.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(id + ","))
                    .map(line -> example(line.split(",")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(String[] cells) {
        Map<String, String> inputs = Arrays.stream(cells[3].split(";"))
                .map(pair -> pair.split("="))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Example(inputs, new BigDecimal(cells[4]));
    }
}
