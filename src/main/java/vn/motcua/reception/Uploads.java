package vn.motcua.reception;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.dossier.Scans;
import vn.motcua.dossier.StoredScan;

/** Takes in the files of a form: a part named {@code scan.<paper>} holds scans of that paper. */
@Component
class Uploads {

    private static final String PART = "scan.";

    private final Scans scans;
    private final ParkedScans parked;

    Uploads(Scans scans, ParkedScans parked) {
        this.scans = scans;
        this.parked = parked;
    }

    /** A file, stored. */
    StoredScan take(MultipartFile upload) {
        try (var content = upload.getInputStream()) {
            return scans.take(upload.getOriginalFilename(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The papers with the files that came along parked with them; what can't be taken is told in {@code refused}. */
    List<PaperForm> park(
            List<PaperForm> papers, MultiValueMap<String, MultipartFile> files, Map<String, ScanRefused> refused) {
        return papers.stream()
                .map(paper -> paper.with(parked(paper, files.getOrDefault(PART + paper.key(), List.of()), refused)))
                .toList();
    }

    private List<String> parked(PaperForm paper, List<MultipartFile> files, Map<String, ScanRefused> refused) {
        var ids = new ArrayList<>(paper.scans());
        for (var file : files)
            try {
                if (!file.isEmpty()) ids.add(parked.park(take(file)));
            } catch (ScanRefused wrong) {
                refused.put(paper.key(), wrong);
            }
        return ids;
    }

    /** Their dossier is filed, and its scans lie there now. */
    void filed(List<PaperForm> papers) {
        papers.stream().flatMap(paper -> paper.scans().stream()).forEach(parked::drop);
    }

    /** The parked scans of papers, by paper. */
    Map<String, List<StoredScan>> parked(List<PaperForm> papers) {
        var all = new LinkedHashMap<String, List<StoredScan>>();
        for (var paper : papers) {
            var scans = parked.scans(paper.scans());
            if (!scans.isEmpty()) all.put(paper.key(), scans);
        }
        return all;
    }
}
