/** Looking for guides by typing what one wants to know. */
@NullMarked
package id.imigrasi.corner.kiosk.find;

import org.jspecify.annotations.NullMarked;
