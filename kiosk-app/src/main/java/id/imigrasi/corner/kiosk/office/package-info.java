/** Where to go: the directory of offices, and each of them with what is known about it. */
@NullMarked
package id.imigrasi.corner.kiosk.office;

import org.jspecify.annotations.NullMarked;
