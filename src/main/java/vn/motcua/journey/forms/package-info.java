/** What people fill in: Camunda Forms read, checked and drawn by the house itself. */
@NamedInterface("forms")
@NullMarked
package vn.motcua.journey.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
