package vn.motcua.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** A sheet's revision or a document that was laid in a dossier, as the dossier's chain knows it: kind and SHA-256. */
public record Content(boolean isSheet, String kind, int revision, String sha256) {

    private static final int TOLD_APART = 16;

    /** What a dossier's chain says was laid in it, in its order. */
    public static List<Content> of(List<Line> chain) {
        var revisions = new HashMap<String, Integer>();
        var contents = new ArrayList<Content>();
        for (var line : chain) {
            if (!line.kind().equals(Line.Kind.CHANGE.name())) continue;
            var kind = String.valueOf(line.subject());
            var sha256 = String.valueOf(line.details());
            if (line.act().equals("sheetLaid"))
                contents.add(new Content(true, kind, revisions.merge(kind, 1, Integer::sum), sha256));
            if (line.act().equals("documentFiled")) contents.add(new Content(false, kind, 0, sha256));
        }
        return contents;
    }

    /** Its place in the dossier's folder of a pack, without the ending that says of which type it is. */
    public String name() {
        return isSheet
                ? "sheets/" + kind + "-" + revision
                : "documents/" + kind + "-" + sha256.substring(0, TOLD_APART);
    }
}
