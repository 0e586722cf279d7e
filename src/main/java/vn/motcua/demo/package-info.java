/** The demo: at its first start an agency that is alive, the same every time. Only in the profile {@code demo}. */
@ApplicationModule(displayName = "Demo")
@NullMarked
package vn.motcua.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
