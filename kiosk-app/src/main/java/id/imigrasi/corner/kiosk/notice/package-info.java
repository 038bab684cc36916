/** What is announced for a time: notices, and the days on which somebody comes to the village. */
@NullMarked
package id.imigrasi.corner.kiosk.notice;

import org.jspecify.annotations.NullMarked;
