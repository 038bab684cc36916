/** Brings the newest release to this kiosk, and what the kiosk reports to the console. */
@NullMarked
package id.imigrasi.corner.kiosk.sync;

import org.jspecify.annotations.NullMarked;
