package vn.motcua.journey.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The forms by which people tell a case: {@code forms/facts/<name>.form}, named after a procedure, or after the benefit
 * that several procedures are calculated by. A procedure that needs no more than its papers has none.
 */
@Component
public class FactsForms {

    private final Map<String, Form> forms;

    FactsForms(ObjectMapper json) throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:forms/facts/*.form");
        forms = Stream.of(files)
                .collect(Collectors.toUnmodifiableMap(
                        file -> StringUtils.stripFilenameExtension(String.valueOf(file.getFilename())),
                        file -> read(json, file)));
    }

    private static Form read(ObjectMapper json, Resource file) {
        try (var text = file.getInputStream()) {
            return FormReader.read(json.readTree(text));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The form of a procedure that is calculated by a benefit, its conditions knowing the ground. */
    public Optional<Form> of(String procedure, Optional<String> benefit, String ground) {
        return Optional.ofNullable(forms.get(procedure))
                .or(() -> benefit.map(forms::get))
                .map(form -> form.knowing(Map.of("ground", ground, "procedure", procedure)));
    }
}
