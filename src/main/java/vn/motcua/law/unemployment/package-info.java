/** What an unemployment decision of the labour office should say (Employment Law 74/2025/QH15 art. 38-41). */
@NullMarked
package vn.motcua.law.unemployment;

import org.jspecify.annotations.NullMarked;
