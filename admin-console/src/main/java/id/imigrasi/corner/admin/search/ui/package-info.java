/** The screen on what visitors look for. */
@NullMarked
package id.imigrasi.corner.admin.search.ui;

import org.jspecify.annotations.NullMarked;
