package vn.motcua.contributions;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.access.ChangeLog;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.dossier.UploadCheck;

/** Takes files of contribution histories into the embedded register: a file whole or not at all, and never twice. */
@Service
@ConditionalOnProperty(name = "motcua.register.kind", matchIfMissing = true, havingValue = "embedded")
public class RegisterImports {

    private final RegisterEntries entries;
    private final JdbcClient jdbc;
    private final ChangeLog changes;
    private final UploadCheck check;
    private final Clock clock;

    RegisterImports(RegisterEntries entries, JdbcClient jdbc, ChangeLog changes, UploadCheck check, Clock clock) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.changes = changes;
        this.check = check;
        this.clock = clock;
    }

    /**
     * Takes a file in: each person in it, with the whole history, takes the place of what the register had.
     *
     * @throws ImportRefused if any line is bad or the same file was taken before; nothing is stored then
     * @throws ScanRefused if the virus scanner found something in it, or doesn't answer
     */
    @Transactional
    public Import take(String fileName, byte[] content) {
        check.demandClean(fileName, content);
        var file = RegisterFile.read(content, LocalDate.now(clock));
        var people = file.people();
        var lines = people.stream()
                .mapToInt(person -> person.register().size() + person.book().size())
                .sum();
        var taken = new Import(label(fileName), people.size(), lines);
        note(hash(content), taken);
        entries.replace(people);
        entries.identify(file.identities());
        changes.house("register", "registerImported", taken + "; " + hash(content));
        return taken;
    }

    /** The latest imports. */
    @Transactional(readOnly = true)
    public List<Import> latest() {
        return jdbc.sql("select file_name, people, lines from register_import order by imported_at desc limit 10")
                .query(Import.class)
                .list();
    }

    private void note(String sha256, Import taken) {
        try {
            jdbc.sql(
                            """
                            insert into register_import (sha256, file_name, people, lines, imported_at, imported_by)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            sha256,
                            taken.fileName(),
                            taken.people(),
                            taken.lines(),
                            clock.instant().atOffset(ZoneOffset.UTC),
                            Acting.now().account())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new ImportRefused(0, "import.twice");
        }
    }

    private static String label(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file taken in: its name, how many people and lines it had. */
    public record Import(String fileName, int people, int lines) {}
}
