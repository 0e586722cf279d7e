/** Social-insurance benefits: who is entitled to what, derived step by step from the law. */
@ApplicationModule(
        displayName = "Chế độ BHXH",
        allowedDependencies = {"dossier", "journey", "journey::forms", "access", "law", "law::basis", "law::figures"})
@NullMarked
package vn.motcua.benefits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
