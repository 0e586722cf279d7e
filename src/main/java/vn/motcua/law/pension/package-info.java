/** The pension, luong huu, and what stands beside it: emigration and the time before the social pension (Law 41/2024/QH15 ch. V). */
@NullMarked
package vn.motcua.law.pension;

import org.jspecify.annotations.NullMarked;
