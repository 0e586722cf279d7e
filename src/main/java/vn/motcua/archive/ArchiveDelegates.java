package vn.motcua.archive;

import org.springframework.stereotype.Component;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;

/** What the diagrams may ask of the archive. */
@Component("archive")
class ArchiveDelegates extends Delegates {

    ArchiveDelegates(Archives archives) {
        act("drawControlSlip", archives::drawSlip);
        act("packRecords", archives::pack);
        form("shelveRecords", (dossier, form) -> {
            archives.shelve(dossier, Integer.parseInt(form.required("retentionYears")), form.required("shelf"));
            return Answer.none();
        });
    }
}
