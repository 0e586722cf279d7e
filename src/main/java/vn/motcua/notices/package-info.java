/** Notices: what people are told of their work, and applicants of their dossiers; in the product, by e-mail, by SMS or Zalo. */
@ApplicationModule(
        displayName = "Thông báo",
        allowedDependencies = {"access", "dossier", "journal", "journey"})
@NullMarked
package vn.motcua.notices;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
