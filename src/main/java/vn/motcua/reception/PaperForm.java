package vn.motcua.reception;

import static vn.motcua.reception.Typed.typed;

import java.util.List;
import java.util.stream.Stream;

/**
 * A paper of the list and the form it came in; an empty form means it hasn't come. A page sends {@code ticked} too:
 * "no" for a box that is empty, whatever form stands beside it.
 */
public record PaperForm(String key, String form, String note, List<String> scans, String ticked) {

    private static final String EMPTY_BOX = "no";

    public PaperForm {
        key = typed(key);
        ticked = typed(ticked);
        form = ticked.equals(EMPTY_BOX) ? "" : typed(form);
        note = typed(note);
        scans = typed(scans);
    }

    /** A paper as a program says that it came. */
    public PaperForm(String key, String form, String note, List<String> scans) {
        this(key, form, note, scans, "");
    }

    PaperForm with(List<String> files) {
        return new PaperForm(key, form, note, files, ticked);
    }

    /** The same paper with one more scan; it came in its usual form unless another was chosen. */
    PaperForm scanned(String scan, String usual) {
        var all = Stream.concat(scans.stream(), Stream.of(scan)).toList();
        return new PaperForm(key, form.isEmpty() ? usual : form, note, all, "yes");
    }

    /** Whether nobody has said anything of it yet. */
    boolean isUntouched() {
        return form.isEmpty() && note.isEmpty() && scans.isEmpty();
    }
}
