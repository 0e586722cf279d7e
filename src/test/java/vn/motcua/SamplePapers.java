package vn.motcua;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Papers with nothing on them. */
final class SamplePapers {

    private SamplePapers() {}

    static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            for (var page = 0; page < pages; page++) document.addPage(new PDPage());
            document.save(file);
            return file.toByteArray();
        }
    }

    static byte[] png() throws IOException {
        try (var file = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB), "png", file);
            return file.toByteArray();
        }
    }
}
