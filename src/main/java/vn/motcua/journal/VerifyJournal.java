package vn.motcua.journal;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/**
 * The command that checks the journal without the house: it needs the database's address and the anchor's folder, no Spring and no
 * engine. It says in plain words what is wrong and ends with 1; with 0 if nothing is, with 2 if it couldn't look.
 */
public final class VerifyJournal {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNABLE = 2;
    private static final int ARGUMENTS = 2;

    private final PrintStream out;
    private final ResourceBundle words;
    private final Map<String, String> environment;

    /** A check that prints its findings in a language and takes the database's user and password from an environment. */
    public VerifyJournal(PrintStream out, Locale language, Map<String, String> environment) {
        this.out = out;
        this.words = ResourceBundle.getBundle(
                "messages/journal",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.environment = environment;
    }

    /** Started by its own name or as {@code java -jar motcua.jar verify-journal}. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new VerifyJournal(out, Locale.getDefault(), System.getenv()).run(arguments));
    }

    /** Checks the journal of a database against the seals in a folder; 0, 1 or 2. */
    public int run(String... arguments) {
        if (arguments.length != ARGUMENTS) return say(UNABLE, "journal.verify.usage");
        try (var connection = connect(arguments[0])) {
            return report(new Verification(connection, new FolderAnchor(arguments[1])).run());
        } catch (SQLException unreachable) {
            return say(UNABLE, "journal.verify.unreachable", String.valueOf(unreachable.getMessage()));
        }
    }

    private Connection connect(String url) throws SQLException {
        var connection = DriverManager.getConnection(
                url, environment.get("MOTCUA_DB_USER"), environment.getOrDefault("MOTCUA_DB_PASSWORD", ""));
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        return connection;
    }

    private int report(Verification.Findings findings) {
        for (var fault : findings.faults())
            say(BROKEN, "journal.fault." + fault.kind(), fault.place(), fault.number(), fault.other());
        return findings.faults().isEmpty()
                ? say(WHOLE, "journal.verify.whole", findings.entries(), findings.chains(), findings.seals())
                : say(BROKEN, "journal.verify.broken", findings.faults().size(), findings.entries());
    }

    private int say(int code, String key, Object... arguments) {
        out.println(new MessageFormat(words.getString(key), Locale.ROOT).format(arguments));
        return code;
    }
}
