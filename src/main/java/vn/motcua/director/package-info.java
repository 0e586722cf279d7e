/** The director: reads what is put before him, and signs or sends back. */
@ApplicationModule(
        displayName = "Giám đốc",
        allowedDependencies = {"access", "dossier", "journey"})
@NullMarked
package vn.motcua.director;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
