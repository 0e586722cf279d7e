/** Health-insurance benefits: reviews medical costs and settles their direct reimbursement to card holders. */
@ApplicationModule(
        displayName = "Chế độ BHYT",
        allowedDependencies = {"access", "dossier", "journey", "law::figures"})
@NullMarked
package vn.motcua.healthinsurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
