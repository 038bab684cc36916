/** Everything of the corpus that is no guide: helpers, offices, lessons, notices and the like. */
@NullMarked
package id.imigrasi.corner.admin.items;

import org.jspecify.annotations.NullMarked;
