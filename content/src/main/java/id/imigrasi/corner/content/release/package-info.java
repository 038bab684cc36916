/** Signed releases: The Update Framework's metadata, who writes it and who verifies it. */
@NullMarked
package id.imigrasi.corner.content.release;

import org.jspecify.annotations.NullMarked;
