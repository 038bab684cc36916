/** The frame around every screen, the overview, and what is shown where nothing is. */
@NullMarked
package id.imigrasi.corner.admin.shell;

import org.jspecify.annotations.NullMarked;
