/** What this kiosk still owes the console. */
@NullMarked
package id.imigrasi.corner.kiosk.outbox;

import org.jspecify.annotations.NullMarked;
