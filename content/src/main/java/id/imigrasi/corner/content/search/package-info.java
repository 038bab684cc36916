/** Full-text search over the guides of one release, forgiving of typos and everyday language. */
@NullMarked
package id.imigrasi.corner.content.search;

import org.jspecify.annotations.NullMarked;
