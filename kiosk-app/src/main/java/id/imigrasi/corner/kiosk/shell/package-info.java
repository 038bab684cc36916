/**
 * The frame around every screen: the bar, the keyboard, the visitor's language and reading aids.
 */
@NullMarked
package id.imigrasi.corner.kiosk.shell;

import org.jspecify.annotations.NullMarked;
