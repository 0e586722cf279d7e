/** What health insurance spares who paid enough of their own: the certificate of no further co-payment (Decree 188/2025 art. 18). */
@NullMarked
package vn.motcua.law.health;

import org.jspecify.annotations.NullMarked;
