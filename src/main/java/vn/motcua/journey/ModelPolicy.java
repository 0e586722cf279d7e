package vn.motcua.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What may be deployed: an allow-list over the raw bytes of every file, from its name to its last attribute. It is asked
 * before anything is stored, and again whenever the engine reads a stored deployment.
 */
@Component
class ModelPolicy {

    private static final int LARGEST = 1_000_000;
    private static final Pattern DIAGRAM = Pattern.compile("processes/[a-z][a-z0-9-]*\\.bpmn");
    private static final Pattern TABLE = Pattern.compile("processes/rules/[a-z][A-Za-z0-9-]*\\.dmn");
    private static final Pattern FORM = Pattern.compile("forms/(facts/)?[a-z][A-Za-z0-9-]*\\.form");

    private final Departments departments;

    ModelPolicy(Departments departments) {
        this.departments = departments;
    }

    /** Refuses the files unless every one of them holds nothing but what is known. */
    void check(Map<String, byte[]> files) {
        var refusals = new ArrayList<ModelRefused.Refusal>();
        new TreeMap<>(files).forEach((name, bytes) -> refusals.addAll(refusals(name, bytes)));
        if (!refusals.isEmpty()) throw new ModelRefused(refusals);
    }

    /** Why the file may not be deployed; empty if it may. */
    List<ModelRefused.Refusal> refusals(String name, byte[] bytes) {
        var faults = new Faults(name);
        if (bytes.length > LARGEST) faults.add("", "size", bytes.length, LARGEST);
        else if (DIAGRAM.matcher(name).matches()) new XmlCheck(Vocabulary.BPMN, departments, faults).read(bytes);
        else if (TABLE.matcher(name).matches()) new XmlCheck(Vocabulary.DMN, departments, faults).read(bytes);
        else if (FORM.matcher(name).matches()) new FormCheck(faults).read(new String(bytes, UTF_8));
        else faults.add("", "file");
        return faults.found();
    }

    /** The refusals of one file, as they are found. */
    static final class Faults {

        private final String file;
        private final List<ModelRefused.Refusal> found = new ArrayList<>();

        Faults(String file) {
            this.file = file;
        }

        void add(String element, String reason, Object... arguments) {
            found.add(new ModelRefused.Refusal(file, element, "model.refused." + reason, List.of(arguments)));
        }

        List<ModelRefused.Refusal> found() {
            return List.copyOf(found);
        }
    }
}
