/** The kiosks: how they are enrolled, how they are, and which release each one shows. */
@NullMarked
package id.imigrasi.corner.admin.fleet;

import org.jspecify.annotations.NullMarked;
