package vn.motcua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The house's own law tables, read from their files without an engine. */
public final class Laws {

    private static final Path TABLES = Path.of("processes/rules");
    private static final LawReader READER = new LawReader();
    private static final Map<String, LawTable> READ = new ConcurrentHashMap<>();

    private Laws() {}

    /** Reads each table once, as the house does. */
    public static Rules ofTheHouse() {
        return new Rules(Laws::table, READER);
    }

    private static LawTable table(String name) {
        return READ.computeIfAbsent(name, one -> READER.read(file(one)).get(0));
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
