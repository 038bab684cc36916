/** The list of the releases published so far. */
@NullMarked
package id.imigrasi.corner.admin.history;

import org.jspecify.annotations.NullMarked;
