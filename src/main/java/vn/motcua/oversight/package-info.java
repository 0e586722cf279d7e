/** Oversight of accounts: the review of rights each quarter, and the signs of a lent account each week. */
@ApplicationModule(
        displayName = "Kiểm soát tài khoản",
        allowedDependencies = {"access", "dossier", "journey"})
@NullMarked
package vn.motcua.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
