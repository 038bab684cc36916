/** The small pages that phones on the kiosk's Wi-Fi get. */
@NullMarked
package id.imigrasi.corner.kiosk.phone;

import org.jspecify.annotations.NullMarked;
