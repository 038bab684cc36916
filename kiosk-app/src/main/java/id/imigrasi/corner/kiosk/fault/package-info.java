/** What a visitor sees when an address leads nowhere or the kiosk fails. */
@NullMarked
package id.imigrasi.corner.kiosk.fault;

import org.jspecify.annotations.NullMarked;
