/** What a developer looks at to see why search answers as it does; closed unless it is opened. */
@NullMarked
package id.imigrasi.corner.kiosk.developer;

import org.jspecify.annotations.NullMarked;
