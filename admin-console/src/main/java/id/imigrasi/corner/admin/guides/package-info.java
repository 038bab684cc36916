/** Writing guides: the form of a guide, its drafts, and the way to a release. */
@NullMarked
package id.imigrasi.corner.admin.guides;

import org.jspecify.annotations.NullMarked;
