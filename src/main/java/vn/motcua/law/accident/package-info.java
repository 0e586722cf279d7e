/** What a work accident or an occupational disease gives (Law on Occupational Safety and Hygiene 84/2015/QH13 art. 45-54). */
@NullMarked
package vn.motcua.law.accident;

import org.jspecify.annotations.NullMarked;
