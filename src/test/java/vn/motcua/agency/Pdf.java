package vn.motcua.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Printed papers as people read them. */
public final class Pdf {

    private Pdf() {}

    /** The words of a paper as they were laid and as they are read line by line; the paper is kept under a name to be looked at. */
    public static String read(String name, byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            Files.write(Files.createDirectories(Path.of("target/print")).resolve(name + ".pdf"), pdf);
            var reader = new PDFTextStripper();
            var asLaid = reader.getText(document);
            reader.setSortByPosition(true);
            var byLine = reader.getText(document);
            return Normalizer.normalize(asLaid + byLine, Normalizer.Form.NFC).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
