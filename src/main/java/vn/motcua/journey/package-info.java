/** The engine's room: starts journeys, routes tasks, guards what may be deployed. Knows no department. */
@ApplicationModule(
        displayName = "Hành trình",
        allowedDependencies = {"access", "dossier", "journal"})
@NullMarked
package vn.motcua.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
