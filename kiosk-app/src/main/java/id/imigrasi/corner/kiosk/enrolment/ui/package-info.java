/** The screen on which a technician makes a new kiosk known to its console. */
@NullMarked
package id.imigrasi.corner.kiosk.enrolment.ui;

import org.jspecify.annotations.NullMarked;
