package vn.motcua.reception;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.reception.PaperRow.Scan;

/** Draws up the list of papers a case needs, with what was ticked and scanned so far. */
@Component
class PaperRows {

    private final PaperNames names;
    private final PaperKinds kinds;
    private final ParkedScans parked;
    private final MessageSource messages;

    PaperRows(PaperNames names, PaperKinds kinds, ParkedScans parked, MessageSource messages) {
        this.names = names;
        this.kinds = kinds;
        this.parked = parked;
        this.messages = messages;
    }

    /** Where the register knows the person nobody need bring the book (Resolution 66.7/2025/NQ-CP); a scanned card was shown. */
    List<PaperRow> of(List<String> required, List<PaperForm> typed, Known known) {
        return IntStream.range(0, required.size())
                .mapToObj(at -> row(at, required.get(at), find(typed, required.get(at)), known))
                .toList();
    }

    /** The papers with a scan of one of them: it has come, in its usual form unless another was chosen. */
    List<PaperForm> scanned(List<PaperForm> papers, String key, String scan) {
        return papers.stream()
                .map(paper -> paper.key().equals(key)
                        ? paper.scanned(scan, kinds.of(key).usual().name())
                        : paper)
                .toList();
    }

    private static @Nullable PaperForm find(List<PaperForm> typed, String key) {
        return typed.stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private PaperRow row(int at, String key, @Nullable PaperForm typed, Known known) {
        var kind = kinds.of(key);
        var readInstead = known.hasBook() && kind.isInRegister();
        var here = readInstead || known.hasCard() && kind.isIdentity();
        var usual = readInstead ? "ELECTRONIC" : kind.usual().name();
        var refused = known.refused().get(key);
        return new PaperRow(
                at,
                key,
                names.name(key, known.reader()),
                typed == null ? here : !typed.form().isEmpty() || here && typed.isUntouched(),
                typed == null || typed.form().isEmpty() ? usual : typed.form(),
                typed == null ? "" : typed.note(),
                kind.isElectronic() ? names.database(kind.database(), known.reader()) : "",
                kind.formCode(),
                typed == null ? List.of() : scans(typed),
                refused == null ? null : said(refused, known.reader()));
    }

    private List<Scan> scans(PaperForm typed) {
        return typed.scans().stream()
                .flatMap(id -> parked.scan(id).map(file -> new Scan(id, file)).stream())
                .toList();
    }

    private String said(ScanRefused refused, Locale reader) {
        return messages.getMessage(refused.messageKey(), refused.arguments().toArray(), reader);
    }

    /**
     * What else a list depends on: whether the register stands in for the book, which files were refused, the reader, and
     * whether the person's card was scanned.
     */
    record Known(boolean hasBook, Map<String, ScanRefused> refused, Locale reader, boolean hasCard) {

        Known(boolean hasBook, Map<String, ScanRefused> refused, Locale reader) {
            this(hasBook, refused, reader, false);
        }

        Known withCard(boolean scanned) {
            return new Known(hasBook, refused, reader, scanned);
        }
    }
}
