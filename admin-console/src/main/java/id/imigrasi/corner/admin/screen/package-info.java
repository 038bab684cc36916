/** What all screens of the console share: texts, page heads, notices, moments in words. */
@NullMarked
package id.imigrasi.corner.admin.screen;

import org.jspecify.annotations.NullMarked;
