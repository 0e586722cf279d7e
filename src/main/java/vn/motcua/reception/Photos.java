package vn.motcua.reception;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.motcua.dossier.ScanRefused;
import vn.motcua.dossier.StoredScan;

/** Takes in what a telephone sends, by the same checks as any other scan, and lays it in the tray of the draft. */
@Service
class Photos {

    private static final int MOST = 30;

    private final PhotoLinks links;
    private final ParkedScans parked;
    private final Uploads uploads;

    Photos(PhotoLinks links, ParkedScans parked, Uploads uploads) {
        this.links = links;
        this.parked = parked;
        this.uploads = uploads;
    }

    /** What came of photos sent by a link: none are kept, and the link stays open, unless all can be taken in. */
    @Transactional
    Outcome send(String token, List<MultipartFile> photos) {
        var owner = links.owner(token);
        if (owner.isEmpty()) return Outcome.CLOSED;
        var chosen = photos.stream().filter(photo -> !photo.isEmpty()).toList();
        if (chosen.isEmpty() || chosen.size() > MOST) return Outcome.NONE;
        var taken = new ArrayList<StoredScan>();
        try {
            for (var photo : chosen) taken.add(uploads.take(photo));
        } catch (ScanRefused wrong) {
            return Outcome.REFUSED;
        }
        if (!links.use(token)) return Outcome.CLOSED;
        taken.forEach(
                scan -> parked.park(scan, owner.get().account(), owner.get().ticket()));
        return Outcome.SENT;
    }

    /** What came of it. */
    enum Outcome {
        SENT,
        /** Nothing was chosen, or too much at once. */
        NONE,
        /** One of them is no photo, or is too large. */
        REFUSED,
        /** The link was used, has run out, or never was. */
        CLOSED
    }
}
