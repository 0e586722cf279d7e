/** The working calendar's room: its days seen and changed by the authorised, and what a change means for promised dates. */
@ApplicationModule(
        displayName = "Lịch làm việc",
        allowedDependencies = {"access", "dossier", "journey"})
@NullMarked
package vn.motcua.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
