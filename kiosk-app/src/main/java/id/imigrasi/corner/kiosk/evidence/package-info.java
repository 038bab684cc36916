/** What stands behind a fact: its date, its sources, and how far it can be trusted. */
@NullMarked
package id.imigrasi.corner.kiosk.evidence;

import org.jspecify.annotations.NullMarked;
