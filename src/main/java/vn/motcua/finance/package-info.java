/** Finance: pays what was decided, once, and accounts for every dong (decision 2988/QD-BHXH art. 4). */
@ApplicationModule(
        displayName = "Kế hoạch – Tài chính",
        allowedDependencies = {"access", "dossier", "journey"})
@NullMarked
package vn.motcua.finance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
