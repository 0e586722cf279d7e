/** The house. Its rooms are the agency's departments; see {@code docs/house.md}. */
@NullMarked
package vn.motcua;

import org.jspecify.annotations.NullMarked;
