/** IT: accounts, roles, duties, and the record of who looked at what. */
@ApplicationModule(displayName = "Công nghệ thông tin", allowedDependencies = "journal")
@NullMarked
package vn.motcua.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
