package vn.motcua.notices;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.journal.NoteReader;
import vn.motcua.journal.NoteReader.Noted;

/**
 * Follows the notes of all dossiers and has people told of them, in the one transaction that says they are told. Nothing is
 * written on a dossier's own way.
 */
@Component
class Herald {

    /** Few at once: whoever writes on one of them meanwhile waits. */
    private static final int CHAINS = 10;

    private final NoteReader notes;
    private final Occasions occasions;
    private final Audience audience;
    private final Messenger messenger;

    Herald(NoteReader notes, Occasions occasions, Audience audience, Messenger messenger) {
        this.notes = notes;
        this.occasions = occasions;
        this.audience = audience;
        this.messenger = messenger;
    }

    /** Tells what was noted since the last time; answers how many notes it was. */
    @Transactional
    public int tell() {
        var fresh = notes.next(CHAINS);
        fresh.forEach(this::tell);
        return fresh.size();
    }

    /** Whoever is told why isn't told again that a dossier he follows has changed. */
    private void tell(Noted noted) {
        var told = new HashSet<String>();
        occasions.of(noted.line()).ifPresent(occasion -> {
            if (occasion.kind().isForApplicant()) messenger.write(noted, occasion.kind());
            else tell(noted, occasion.kind(), audience.of(noted, occasion), told);
        });
        tell(noted, Kind.FOLLOWED, audience.following(noted), told);
    }

    private void tell(Noted noted, Kind kind, Map<String, Boolean> concerned, Set<String> told) {
        concerned.forEach((account, isMine) -> {
            if (told.add(account)) messenger.tell(noted, kind, account, isMine);
        });
    }
}
