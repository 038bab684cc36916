/** What kiosk and console share, in plain Java. */
@NullMarked
package id.imigrasi.corner.content;

import org.jspecify.annotations.NullMarked;
