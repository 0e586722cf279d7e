package vn.motcua.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.journal.PackFault.Kind;

/**
 * Compares the sheets and documents in a dossier's folder of a pack with what its chain says of them: every one that was laid
 * must lie there unchanged, and nothing else may.
 */
final class FolderCheck {

    private final Map<String, String> files = new HashMap<>();

    /** @param manifest the SHA-256 of each file of the pack */
    FolderCheck(String folder, Map<String, String> manifest) {
        manifest.forEach((name, sha256) -> {
            if (name.startsWith(folder + "sheets/") || name.startsWith(folder + "documents/"))
                files.put(withoutEnding(name.substring(folder.length())), sha256);
        });
    }

    /** The first content that is unlike the chain; its place is the file's name in the folder. */
    Optional<PackFault> fault(List<Line> chain) {
        for (var content : Content.of(chain)) {
            var found = files.remove(content.name());
            if (found == null) return Optional.of(PackFault.of(Kind.FILE_MISSING, content.name()));
            if (!found.equals(content.sha256())) return Optional.of(PackFault.of(Kind.UNLIKE_JOURNAL, content.name()));
        }
        return files.keySet().stream().sorted().findFirst().map(name -> PackFault.of(Kind.UNKNOWN_TO_JOURNAL, name));
    }

    private static String withoutEnding(String name) {
        var end = name.lastIndexOf('.');
        return end < 0 ? name : name.substring(0, end);
    }
}
