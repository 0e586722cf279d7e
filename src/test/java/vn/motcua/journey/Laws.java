package vn.motcua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The house's own law tables, read from their files without an engine. */
public final class Laws {

    private static final Path TABLES = Path.of("processes/rules");

    private Laws() {}

    public static Rules ofTheHouse() {
        var reader = new LawReader();
        return new Rules(name -> reader.read(file(name)).get(0), reader);
    }

    private static byte[] file(String name) {
        var file = name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".dmn";
        try {
            return Files.readAllBytes(TABLES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
