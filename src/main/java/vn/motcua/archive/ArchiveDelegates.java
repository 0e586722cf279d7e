package vn.motcua.archive;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import vn.motcua.access.Duty;
import vn.motcua.journey.Answer;
import vn.motcua.journey.Delegates;

/** What the diagrams may ask of the archive. */
@Component("archive")
class ArchiveDelegates extends Delegates {

    ArchiveDelegates(Archives archives) {
        act("drawControlSlip", archives::drawSlip);
        act("packRecords", archives::pack);
        form("shelveRecords", Duty.ARCHIVE, (dossier, form) -> {
            archives.shelve(
                    dossier, new BigDecimal(form.required("retentionYears")).intValueExact(), form.required("shelf"));
            return Answer.none();
        });
    }
}
