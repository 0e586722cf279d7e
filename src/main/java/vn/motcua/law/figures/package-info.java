/** The figures that change by decree, each with its days, article, source and confidence. */
@NamedInterface("figures")
@NullMarked
package vn.motcua.law.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
