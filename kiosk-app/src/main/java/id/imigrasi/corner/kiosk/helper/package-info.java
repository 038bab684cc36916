/** A helper on the screen: one question after the other, then the checklist they lead to. */
@NullMarked
package id.imigrasi.corner.kiosk.helper;

import org.jspecify.annotations.NullMarked;
