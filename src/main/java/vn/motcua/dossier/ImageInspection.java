package vn.motcua.dossier;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import vn.motcua.dossier.ScanRefused.Reason;

/** Looks at an image before it is taken in: its size from the header first, then whether it opens to the last row. */
class ImageInspection {

    private static final int LONGEST_SIDE = 10_000;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int PREVIEW = 500;
    private static final Predicate<String> ENDS_EARLY =
            Pattern.compile("truncated|premature", Pattern.CASE_INSENSITIVE).asPredicate();

    private final String name;

    ImageInspection(String name) {
        this.name = name;
    }

    /** An image is one page, if it may be taken in. */
    int pages(Path file, ScanType type) throws IOException {
        var reader = ImageIO.getImageReadersByFormatName(type.name().toLowerCase(Locale.ROOT))
                .next();
        try (var content = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(content, true, true);
            requireSize(reader.getWidth(0), reader.getHeight(0));
            requireWhole(reader);
            return 1;
        } catch (IOException | RuntimeException e) {
            throw e instanceof ScanRefused refused ? refused : new ScanRefused(Reason.DAMAGED, name);
        } finally {
            reader.dispose();
        }
    }

    private void requireSize(int width, int height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > MOST_PIXELS)
            throw new ScanRefused(Reason.TOO_MANY_PIXELS, name, LONGEST_SIDE, MOST_PIXELS / 1_000_000);
    }

    /** Reads every row but keeps few of them; a JPEG that ends early only warns. */
    private void requireWhole(ImageReader reader) throws IOException {
        var warnings = new ArrayList<String>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning));
        var sparse = reader.getDefaultReadParam();
        var step = 1 + Math.max(reader.getWidth(0), reader.getHeight(0)) / PREVIEW;
        sparse.setSourceSubsampling(step, step, 0, 0);
        reader.read(0, sparse);
        if (warnings.stream().anyMatch(ENDS_EARLY)) throw new ScanRefused(Reason.DAMAGED, name);
    }
}
