/** The whole corpus out of the console and into it again, as a zip of its folders. */
@NullMarked
package id.imigrasi.corner.admin.transfer;

import org.jspecify.annotations.NullMarked;
