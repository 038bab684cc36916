/** The whole product, started by its own commands and used in a real browser. */
@NullMarked
package id.imigrasi.corner.deploy;

import org.jspecify.annotations.NullMarked;
