package vn.motcua.tasklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.access.Substitution.Matter;
import vn.motcua.dossier.Decision;
import vn.motcua.dossier.Sheets;

/** What a task is about, as the limits of substitutions ask it. */
@Component
class Matters {

    private final Sheets sheets;
    private final Clock clock;

    Matters(Sheets sheets, Clock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    Matter of(TaskRow row) {
        return of(
                row.procedure(),
                sheets.find(row.dossier(), Decision.class).map(Decision::amount).orElse(null));
    }

    /** Of a procedure, with the amount decided on, if any is. */
    Matter of(String procedure, @Nullable Long amount) {
        return new Matter(procedure, Optional.ofNullable(amount).orElse(0L), LocalDate.now(clock));
    }
}
