/** The one-time settlement, BHXH mot lan (Law 41/2024/QH15 art. 70). */
@NullMarked
package vn.motcua.law.onetime;

import org.jspecify.annotations.NullMarked;
