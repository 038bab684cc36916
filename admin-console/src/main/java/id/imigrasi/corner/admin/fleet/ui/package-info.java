/** The screen that watches over the kiosks. */
@NullMarked
package id.imigrasi.corner.admin.fleet.ui;

import org.jspecify.annotations.NullMarked;
