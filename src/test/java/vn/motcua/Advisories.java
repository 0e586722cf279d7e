package vn.motcua;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The known holes of what the house is made of, and what it must not be made of. */
record Advisories(List<Hole> holes, List<Forbidden> forbidden) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Advisories read() throws IOException {
        return JSON.readValue(Path.of("security/advisories.json").toFile(), Advisories.class);
    }

    /** The package addresses of everything in the build: Java by its bill of materials, the browser's part by its lock file. */
    static List<String> components() throws IOException {
        var java = StreamSupport.stream(
                        tree("target/bom.json").path("components").spliterator(), false)
                .map(component -> component.path("purl").asText().split("\\?")[0]);
        return Stream.concat(java, browserComponents()).toList();
    }

    private static Stream<String> browserComponents() throws IOException {
        return tree("src/main/frontend/package-lock.json").path("packages").properties().stream()
                .filter(entry -> !entry.getKey().isEmpty())
                .map(entry -> "pkg:npm/" + entry.getKey().replaceFirst(".*node_modules/", "") + "@"
                        + entry.getValue().path("version").asText());
    }

    private static JsonNode tree(String file) throws IOException {
        return JSON.readTree(Path.of(file).toFile());
    }

    /** A hole in versions from–to of a package, what it lets somebody do, what we do against it, the tests that prove it. */
    record Hole(
            String id,
            @JsonProperty("package") String name,
            String from,
            String to,
            String allows,
            String mitigation,
            List<String> tests) {

        boolean isIn(String component) {
            if (!component.startsWith(name + "@")) return false;
            var version = Version.parse(component.substring(name.length() + 1));
            return version.compareTo(Version.parse(from)) >= 0 && version.compareTo(Version.parse(to)) <= 0;
        }
    }

    /** How packages begin that must not be there, one of them as an example, and why. */
    record Forbidden(@JsonProperty("package") String start, String example, String why) {

        boolean means(String component) {
            return component.startsWith(start);
        }
    }
}
