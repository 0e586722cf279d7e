/** The journal: what happened, in chains nobody can rewrite unseen; the seals over it and the check of both. Knows no other room. */
@ApplicationModule(
        displayName = "Nhật ký hệ thống",
        allowedDependencies = {})
@NullMarked
package vn.motcua.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
