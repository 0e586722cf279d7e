/** The paper of the dossiers: handed from station to station on lists, confirmed by whoever receives it, never out of sight. */
@ApplicationModule(
        displayName = "Giao nhận giấy tờ",
        allowedDependencies = {"access", "dossier", "journey"})
@NullMarked
package vn.motcua.custody;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
