/** The kiosks: which there are and how they are doing. */
@NullMarked
package id.imigrasi.corner.admin.fleet;

import org.jspecify.annotations.NullMarked;
