/** The guide: what each of the house's people does first, step by step on the pages themselves. */
@ApplicationModule(
        displayName = "Hướng dẫn",
        allowedDependencies = {"access"})
@NullMarked
package vn.motcua.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
