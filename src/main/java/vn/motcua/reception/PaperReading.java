package vn.motcua.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.PaperList;
import vn.motcua.dossier.PaperList.Form;
import vn.motcua.dossier.PaperList.Paper;

/** Reads which of the required papers came, and how; only what a national database holds may be read there instead. */
final class PaperReading {

    /** What a department asked for beyond the list. */
    static final String OTHER = "other";

    private static final Pattern NOTE = Pattern.compile("[^<>]{0,300}");

    private final Fields fields;
    private final PaperKinds kinds;

    PaperReading(Fields fields, PaperKinds kinds) {
        this.fields = fields;
        this.kinds = kinds;
    }

    PaperList read(List<PaperForm> ticked, List<String> required) {
        for (int i = 0; i < ticked.size(); i++)
            if (!required.contains(ticked.get(i).key()))
                fields.faults()
                        .add(
                                "papers[%d].key".formatted(i),
                                "unknown",
                                ticked.get(i).key());
        var papers = new ArrayList<Paper>();
        for (var key : required) papers.add(paper(key, ticked));
        return new PaperList(papers);
    }

    private Paper paper(String key, List<PaperForm> ticked) {
        for (int i = 0; i < ticked.size(); i++)
            if (ticked.get(i).key().equals(key)) return paper("papers[%d]".formatted(i), ticked.get(i));
        return new Paper(key, null, null);
    }

    private Paper paper(String field, PaperForm ticked) {
        var note = fields.optional(field + ".note", ticked.note(), NOTE);
        return new Paper(ticked.key(), form(field + ".form", ticked), note.isEmpty() ? null : note);
    }

    private @Nullable Form form(String field, PaperForm ticked) {
        if (ticked.form().isBlank()) return null;
        var form = fields.one(field, ticked.form(), Form.class);
        if (form == Form.ELECTRONIC && !kinds.of(ticked.key()).isElectronic())
            fields.faults().add(field, "electronic");
        return form;
    }
}
