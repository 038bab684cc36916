/** Taking a guide or a checklist home on a phone, by QR code or by a short address. */
@NullMarked
package id.imigrasi.corner.kiosk.takehome;

import org.jspecify.annotations.NullMarked;
