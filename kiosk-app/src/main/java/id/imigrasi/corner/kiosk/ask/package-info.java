/** Where a visitor is led to a person who answers. */
@NullMarked
package id.imigrasi.corner.kiosk.ask;

import org.jspecify.annotations.NullMarked;
