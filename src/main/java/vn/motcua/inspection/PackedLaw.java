package vn.motcua.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.FileStore;
import vn.motcua.journal.SealedPack;
import vn.motcua.journey.LawEditions;

/** Puts editions of the law into a pack: the list of each and the tables and figures it names, every file once. */
@Component
class PackedLaw {

    private static final int SHA256 = 64;

    private final FileStore files;

    PackedLaw(FileStore files) {
        this.files = files;
    }

    void into(SealedPack pack, Set<String> editions) {
        pack.addChain("law/journal.json", LawEditions.CHAIN);
        var packed = new HashSet<String>();
        for (var edition : editions) {
            var list = list(edition);
            pack.add("law/editions/" + edition + ".txt", list);
            list.lines().filter(packed::add).forEach(line -> file(pack, line));
        }
    }

    /** A line is a SHA-256, two blanks and the name under which the house has the file. */
    private void file(SealedPack pack, String line) {
        var sha256 = line.substring(0, SHA256);
        pack.add("law/files/" + sha256 + line.substring(line.lastIndexOf('.')), files.open(sha256));
    }

    private String list(String edition) {
        try (var content = files.open(edition)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
