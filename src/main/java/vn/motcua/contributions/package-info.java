/** Collection, books and histories: confirms what a person has contributed, the legal basis of every settlement. */
@ApplicationModule(
        displayName = "Quản lý thu và phát triển người tham gia",
        allowedDependencies = {"access", "dossier", "journey", "law", "law::basis"})
@NullMarked
package vn.motcua.contributions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
