/** All items of one release together, and the files they are read from. */
@NullMarked
package id.imigrasi.corner.content.corpus;

import org.jspecify.annotations.NullMarked;
