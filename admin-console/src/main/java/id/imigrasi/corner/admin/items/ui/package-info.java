/** The list of what is no guide, and the editor for one of its files. */
@NullMarked
package id.imigrasi.corner.admin.items.ui;

import org.jspecify.annotations.NullMarked;
