/** Every officer's desk: what waits for whom, the forms, what happened to a dossier and where it stands. */
@ApplicationModule(
        displayName = "Bàn làm việc",
        allowedDependencies = {"access", "dossier", "journey", "journey::forms"})
@NullMarked
package vn.motcua.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
