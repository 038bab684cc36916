/** One guide on the screen, from its answer in short to its sources. */
@NullMarked
package id.imigrasi.corner.kiosk.guide;

import org.jspecify.annotations.NullMarked;
