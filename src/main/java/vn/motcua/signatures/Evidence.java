package vn.motcua.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/** A file that a stranger hands in for verification: a PDF of a modest size, kept nowhere. */
@Component
class Evidence {

    private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

    private final DataSize largest;

    Evidence(@Value("${motcua.signing.largest}") DataSize largest) {
        this.largest = largest;
    }

    /** @throws EvidenceRefused if the file can't be verified */
    byte[] read(MultipartFile file) {
        if (file.isEmpty()) throw new EvidenceRefused("verify.fault.none");
        if (file.getSize() > largest.toBytes()) throw new EvidenceRefused("verify.fault.large", largest.toMegabytes());
        try {
            var content = file.getBytes();
            if (!isPdf(content)) throw new EvidenceRefused("verify.fault.kind");
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPdf(byte[] content) {
        return content.length > PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }
}
