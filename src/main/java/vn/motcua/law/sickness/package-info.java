/** The sickness scheme: sick leave and recovery after it (Law 41/2024/QH15 art. 42 to 49). */
@NullMarked
package vn.motcua.law.sickness;

import org.jspecify.annotations.NullMarked;
