/** The corpus as a folder, and the commands for those who edit it outside the console. */
@NullMarked
package id.imigrasi.corner.content.folder;

import org.jspecify.annotations.NullMarked;
