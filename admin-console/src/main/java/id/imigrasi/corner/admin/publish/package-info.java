/** Releases: what kiosks show, and how it is changed. */
@NullMarked
package id.imigrasi.corner.admin.publish;

import org.jspecify.annotations.NullMarked;
