/** The maternity scheme: birth, father, other leaves, recovery, and the voluntary allowance (Law 41/2024/QH15 art. 50 to 63, 94 to 97). */
@NullMarked
package vn.motcua.law.maternity;

import org.jspecify.annotations.NullMarked;
