/** Releases: made from what editors changed, signed, kept, and told to every broker. */
@NullMarked
package id.imigrasi.corner.admin.publish;

import org.jspecify.annotations.NullMarked;
