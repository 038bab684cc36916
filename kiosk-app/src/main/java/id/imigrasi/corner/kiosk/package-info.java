/** The touch app: what a visitor sees and does at a kiosk. */
@NullMarked
package id.imigrasi.corner.kiosk;

import org.jspecify.annotations.NullMarked;
