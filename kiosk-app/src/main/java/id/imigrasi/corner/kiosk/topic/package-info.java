/** The helpers and guides of one topic. */
@NullMarked
package id.imigrasi.corner.kiosk.topic;

import org.jspecify.annotations.NullMarked;
