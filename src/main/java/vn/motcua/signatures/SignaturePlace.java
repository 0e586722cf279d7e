package vn.motcua.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/**
 * Where a printed paper keeps room for its signature, as its bookmark says: the page, and how far below the page's upper
 * edge, in points; the page's width goes with it.
 */
record SignaturePlace(int page, int top, int pageWidth) {

    /** The place on a paper; empty where it keeps none, and then its signature isn't seen. */
    static Optional<SignaturePlace> on(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var outline = document.getDocumentCatalog().getDocumentOutline();
            return outline == null ? Optional.empty() : place(document, outline.getFirstChild());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<SignaturePlace> place(PDDocument document, @Nullable PDOutlineItem mark)
            throws IOException {
        if (mark == null || !(mark.getDestination() instanceof PDPageXYZDestination target)) return Optional.empty();
        var page = target.getPage();
        var size = page.getMediaBox();
        return Optional.of(new SignaturePlace(
                document.getPages().indexOf(page) + 1,
                Math.round(size.getHeight()) - target.getTop(),
                Math.round(size.getWidth())));
    }
}
