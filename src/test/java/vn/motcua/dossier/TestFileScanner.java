package vn.motcua.dossier;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Knows one word alone, and says like no scanner at all that nothing is scanned. */
public class TestFileScanner implements VirusScanner {

    /** What this scanner takes for a virus. */
    public static final String VIRUS = "MOT-CUA-TEST-VIRUS";

    @Override
    public Optional<String> find(InputStream content) throws IOException {
        var text = new String(content.readAllBytes(), ISO_8859_1);
        return text.contains(VIRUS) ? Optional.of("Test-Signature") : Optional.empty();
    }

    @Override
    public boolean isScanning() {
        return false;
    }
}
