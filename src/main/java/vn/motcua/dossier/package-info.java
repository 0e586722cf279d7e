/** The file that travels: its code, procedure, applicant, papers, sheets, clock and timeline. Every room may know it. */
@ApplicationModule(
        displayName = "Hồ sơ",
        allowedDependencies = {"access", "journal"})
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
