/** Inspection: looks into dossiers that were referred to it, and records what it found. */
@ApplicationModule(
        displayName = "Kiểm tra",
        allowedDependencies = {"access", "dossier", "journey"})
@NullMarked
package vn.motcua.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
