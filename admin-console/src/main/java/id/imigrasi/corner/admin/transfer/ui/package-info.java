/** The screen on which a zip is fetched, and brought back to be compared and published. */
@NullMarked
package id.imigrasi.corner.admin.transfer.ui;

import org.jspecify.annotations.NullMarked;
