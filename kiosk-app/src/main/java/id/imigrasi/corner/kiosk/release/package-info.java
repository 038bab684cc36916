/** The release that the screens show, and the switch to the next one. */
@NullMarked
package id.imigrasi.corner.kiosk.release;

import org.jspecify.annotations.NullMarked;
