/** The list of everything that needs an editor. */
@NullMarked
package id.imigrasi.corner.admin.quality.ui;

import org.jspecify.annotations.NullMarked;
