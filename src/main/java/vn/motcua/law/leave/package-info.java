/** What leaves of the sickness and maternity schemes have in common: days and their quotas, wages, recovery. */
@NullMarked
package vn.motcua.law.leave;

import org.jspecify.annotations.NullMarked;
