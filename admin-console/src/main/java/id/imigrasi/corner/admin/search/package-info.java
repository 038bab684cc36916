/** What visitors look for: what no guide answers, and which guides are opened. */
@NullMarked
package id.imigrasi.corner.admin.search;

import org.jspecify.annotations.NullMarked;
