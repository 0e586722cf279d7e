/** The archive: packs the records of finished dossiers, keeps them for their time, finds them again. */
@ApplicationModule(
        displayName = "Lưu trữ",
        allowedDependencies = {"access", "dossier", "journey"})
@NullMarked
package vn.motcua.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
