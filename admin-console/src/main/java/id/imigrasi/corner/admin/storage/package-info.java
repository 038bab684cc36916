/** What makes the console's writes last. */
@NullMarked
package id.imigrasi.corner.admin.storage;

import org.jspecify.annotations.NullMarked;
