/** The law on the shelf: what each benefit's articles give, as pure functions of facts, a day and the figures in force. */
@ApplicationModule(
        displayName = "Pháp luật",
        allowedDependencies = {"access", "dossier", "journey"})
@NullMarked
package vn.motcua.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
