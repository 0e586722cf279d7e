/** What every calculation rests on: exact numbers, months, contributions, average wages, and the derivation as it grows. */
@NamedInterface("basis")
@NullMarked
package vn.motcua.law.basis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
