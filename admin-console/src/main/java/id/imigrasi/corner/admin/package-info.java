/** The console: where an office writes, publishes and watches over its kiosks. */
@NullMarked
package id.imigrasi.corner.admin;

import org.jspecify.annotations.NullMarked;
