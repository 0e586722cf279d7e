/** Registers and reports: what has been received, when it is due and what became of it. */
@ApplicationModule(
        displayName = "Sổ và báo cáo",
        allowedDependencies = {"access", "dossier", "journey", "journey::forms"})
@NullMarked
package vn.motcua.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
