/** What the family of somebody who died is given: funeral grant, monthly and one-time survivors' benefits (Law 41/2024/QH15 art. 84-92). */
@NullMarked
package vn.motcua.law.survivors;

import org.jspecify.annotations.NullMarked;
