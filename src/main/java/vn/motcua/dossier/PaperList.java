package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The papers a dossier needs and in what form each came; written by reception. Keys are rows of {@code requiredPapers};
 * {@code answers} are the questions answered yes that some rows depend on, {@code eventOn} the day a filing deadline ran from.
 */
public record PaperList(List<Paper> papers, List<String> answers, @Nullable LocalDate eventOn) implements Sheet {

    public PaperList {
        papers = List.copyOf(papers);
        answers = answers == null ? List.of() : List.copyOf(answers);
    }

    public PaperList(List<Paper> papers) {
        this(papers, List.of(), null);
    }

    /** The same with other papers. */
    public PaperList with(List<Paper> others) {
        return new PaperList(others, answers, eventOn);
    }

    /** The required papers that have not come. */
    public List<Paper> missing() {
        return papers.stream().filter(paper -> !paper.isReceived()).toList();
    }

    /** One paper (name: message {@code paper.<key>}); {@code form} null means it hasn't come. */
    public record Paper(String key, @Nullable Form form, @Nullable String note) {

        @com.fasterxml.jackson.annotation.JsonIgnore
        public boolean isReceived() {
            return form != null;
        }
    }

    /** Original, copy compared with the original, only shown, or read from a database in its stead (NQ 66.7/2025). */
    public enum Form {
        ORIGINAL,
        COPY,
        SHOWN,
        ELECTRONIC
    }
}
