package vn.motcua.dossier;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.access.Acting;
import vn.motcua.dossier.ScanRefused.Reason;
import vn.motcua.journal.Journal;
import vn.motcua.journal.Line;

/** Journals uploads that were turned away in the chain of whoever brought them, though the upload itself is undone. */
@Component
class JournaledUploads implements UploadLog {

    private static final int LONGEST = 300;

    private final Journal journal;
    private final Clock clock;

    JournaledUploads(Journal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void refused(Reason why, String sha256, String said) {
        var person = Acting.now();
        var line = Line.of(
                Line.ofAccount(person.account()), Line.Kind.REFUSAL, person.at(clock.instant()), "UPLOAD_" + why);
        journal.append(line.saying(sha256 + " " + said.substring(0, Math.min(LONGEST, said.length()))));
    }
}
