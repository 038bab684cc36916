/** Who this kiosk is, and which console it belongs to. */
@NullMarked
package id.imigrasi.corner.kiosk.enrolment;

import org.jspecify.annotations.NullMarked;
