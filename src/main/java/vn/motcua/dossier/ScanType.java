package vn.motcua.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The kinds of file taken in, known by their first bytes; a name or a declared type is never believed. */
enum ScanType {
    PDF("application/pdf", "255044462d"),
    JPEG("image/jpeg", "ffd8ff"),
    PNG("image/png", "89504e470d0a1a0a");

    private static final int LONGEST_MARK = 8;

    private final String mediaType;
    private final String mark;

    ScanType(String mediaType, String mark) {
        this.mediaType = mediaType;
        this.mark = mark;
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<ScanType> of(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            var start = HexFormat.of().formatHex(content.readNBytes(LONGEST_MARK));
            return Arrays.stream(values())
                    .filter(type -> start.startsWith(type.mark))
                    .findFirst();
        }
    }
}
