package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Looks for malicious code in what people upload (ASVS 5.4.3); an agency may declare a bean of its own. */
public interface VirusScanner {

    /**
     * The name of what was found in a file, if anything was.
     *
     * @throws IOException if the scanner can't say; the file is not taken in then
     */
    Optional<String> find(InputStream content) throws IOException;

    /** Whether anything is looked at; the administrator is told if not. */
    boolean isScanning();
}
