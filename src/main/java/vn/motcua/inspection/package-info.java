/** Inspection: findings on dossiers that were referred to it; sessions that read by an order, draw samples and take sealed packs away. */
@ApplicationModule(
        displayName = "Kiểm tra",
        allowedDependencies = {"access", "dossier", "journal", "journey"})
@NullMarked
package vn.motcua.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
