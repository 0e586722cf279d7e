package vn.motcua.inspection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.motcua.journal.Pack;

/**
 * The command that checks a sealed pack away from the house: it needs the pack and the public key of the seals, no network, no
 * database, no engine. It prints the first broken part and ends with 1; with 0 if the pack is whole, with 2 if it couldn't look.
 */
public final class VerifyPack {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNABLE = 2;
    private static final int ARGUMENTS = 2;

    private final PrintStream out;
    private final ResourceBundle words;

    /** A check that prints what it finds in a language. */
    public VerifyPack(PrintStream out, Locale language) {
        this.out = out;
        this.words = ResourceBundle.getBundle(
                "messages/inspection",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Started by its own name or as {@code java -jar motcua.jar verify-pack}. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new VerifyPack(out, Locale.getDefault()).run(arguments));
    }

    /** Checks a pack by a public key, or by all keys of a folder of seals; 0, 1 or 2. */
    public int run(String... arguments) {
        if (arguments.length != ARGUMENTS) return say(UNABLE, "pack.usage");
        try (var pack = Pack.open(Path.of(arguments[0]))) {
            return report(pack, keys(Path.of(arguments[1])));
        } catch (IOException | IllegalArgumentException unreadable) {
            return say(UNABLE, "pack.unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    private int report(Pack pack, List<String> keys) {
        var fault = pack.firstFault(keys).or(() -> SampleCheck.fault(pack));
        return fault.map(found -> say(BROKEN, "pack.fault." + found.kind(), found.place(), found.number()))
                .orElseGet(() -> say(WHOLE, "pack.whole", pack.names().size(), dossiers(pack)));
    }

    private static long dossiers(Pack pack) {
        return pack.names().stream()
                .filter(name -> name.startsWith("dossiers/") && name.endsWith("/journal.json"))
                .count();
    }

    private static List<String> keys(Path place) throws IOException {
        if (!Files.isDirectory(place)) return List.of(Files.readString(place));
        var keys = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(place, "*.pem")) {
            for (var file : files) keys.add(Files.readString(file));
        }
        return keys;
    }

    private int say(int code, String key, Object... arguments) {
        out.println(new MessageFormat(words.getString(key), Locale.ROOT).format(arguments));
        return code;
    }
}
