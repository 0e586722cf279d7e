package vn.motcua.reception;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import vn.motcua.access.Acting;
import vn.motcua.dossier.FileStore;
import vn.motcua.dossier.Scans;
import vn.motcua.dossier.StoredScan;

/** Parts a scan of the tray: some of its pages are one paper's, the others stay in the tray for the next. */
@Component
class PageSplit {

    private final ParkedScans parked;
    private final Scans scans;
    private final FileStore files;

    PageSplit(ParkedScans parked, Scans scans, FileStore files) {
        this.parked = parked;
        this.scans = scans;
        this.files = files;
    }

    /**
     * Takes pages of a scan out of the tray; answers under which name they are parked.
     *
     * @throws vn.motcua.dossier.ScanRefused if a part can't be taken in; the scan stays whole then
     */
    String take(String id, PageNumbers pages, String ticket) {
        var scan = parked.scan(id).orElseThrow();
        var rest = pages.others(scan.pages());
        if (rest.isEmpty()) {
            parked.take(id);
            return id;
        }
        var part = part(scan, pages);
        var left = part(scan, rest);
        parked.drop(id);
        parked.park(left, Acting.now().account(), ticket);
        return parked.park(part);
    }

    private StoredScan part(StoredScan scan, PageNumbers pages) {
        try (var source = Loader.loadPDF(files.open(scan.sha256()).readAllBytes());
                var part = new PDDocument()) {
            for (var number : pages.numbers()) part.importPage(source.getPage(number - 1));
            var content = new ByteArrayOutputStream();
            part.save(content);
            var name = scan.name().replaceFirst("(?i)\\.pdf$", "") + "-" + pages + ".pdf";
            return scans.take(name, new ByteArrayInputStream(content.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
